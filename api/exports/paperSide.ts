import type { Text } from '../compare/texts';
import type { Side } from '../../rubrics/writing/comparisonTable';

/** A text as papers call it. */
export function paperSide({ open, edition, proposal, form }: Text): Side {
  const { title } = open.tree.facts.content;
  const said = { title, ...(form && { form }) };
  if (!edition)
    return { ...said, label: `提案${proposal}（草案）`, published: null, effective: null };
  return {
    ...said,
    label: /^\d{4}$/.test(edition.label) ? `${edition.label}年版` : `${edition.label} 版`,
    published: edition.publishedOn,
    effective: edition.effectiveFrom,
  };
}

/** What a text is called below its title, in its language. */
export function datedSide(
  { label, published, effective: from }: Side,
  { open, edition, proposal }: Text,
) {
  if (!open.tree.english)
    return [label, published && `${published} 发布`, from && `${from} 实施`]
      .filter(Boolean)
      .join('　');
  const name = edition ? `Edition ${edition.label}` : `Proposal ${proposal} (draft)`;
  return [name, published && `published ${published}`, from && `effective ${from}`]
    .filter(Boolean)
    .join(', ');
}
