import { compareTexts, type Text } from '../compare/texts';
import { editionBefore, type Published } from './packageOf';
import {
  comparisons,
  drafts,
  oneOf,
  packages,
  texts,
  twoOf,
  type Paper,
  type PaperSight,
} from './papers';
import { revisingOf } from './revisingOf';

/** A paper as it was written. */
export interface Written {
  type: string;
  /** Shown in the window rather than kept as a file. */
  shown: boolean;
  /** As people call it, without its ending. */
  name: string;
  bytes: Buffer;
}

/** Which arguments name the texts of a paper; null where there is no such paper. */
export function sidesOf(paper: string): ('base' | 'head')[] | ['of'] | null {
  if (Object.hasOwn(comparisons, paper)) return ['base', 'head'];
  return Object.hasOwn({ ...texts, ...drafts, ...packages }, paper) ? ['of'] : null;
}

/** Names of all papers on texts. */
export const papers = (): string[] =>
  Object.keys({ ...texts, ...comparisons, ...drafts, ...packages });

/** Why a paper cannot be on what it was asked of; null where it can. */
export function unfit(
  paper: string,
  [first, ...more]: readonly [Text, ...Text[]],
): { zh: string; en: string } | null {
  if (Object.hasOwn(drafts, paper) && first.proposal === null)
    return {
      zh: '须是提案的地址，如 shenzhen/economic@proposal-shenzhen-1',
      en: 'must be the address of a proposal',
    };
  if (Object.hasOwn(packages, paper) && first.edition === null)
    return {
      zh: '须是已发布的版本，如 shenzhen/economic@2019',
      en: 'must be the address of an edition',
    };
  return more.some(({ rubric }) => rubric !== first.rubric) ? ANOTHER : null;
}

const ANOTHER = {
  zh: '两部不同的标准请用对应表 /export/crosswalk.csv',
  en: 'two different rubrics: use the crosswalk',
};

/** All the texts that a paper looks at: a package is on the edition before, too. */
export async function textsFor(
  sight: PaperSight,
  paper: string,
  named: readonly [Text, ...Text[]],
): Promise<readonly [Text, ...Text[]]> {
  if (!Object.hasOwn(packages, paper)) return named;
  const before = await editionBefore(sight, named[0] as Published);
  return before ? [named[0], before] : named;
}

/** @param on as `textsFor` gives them, which are not `unfit` */
export async function written(
  sight: PaperSight,
  paper: string,
  [first, second]: readonly [Text, ...Text[]],
): Promise<Written> {
  if (Object.hasOwn(drafts, paper)) return write(drafts[paper], await revisingOf(sight, first));
  if (Object.hasOwn(packages, paper)) {
    const text = first as Published;
    return write(packages[paper], { context: sight, text, before: second ?? null });
  }
  if (!second) return write(texts[paper], await oneOf(sight, first));
  const compared = await compareTexts(sight, first, second);
  return write(comparisons[paper], await twoOf(sight, first, second, compared));
}

/** A paper from what it is of. */
export async function write<From>(paper: Paper<From>, from: From): Promise<Written> {
  const { type, shown = false, name } = paper;
  const body = await paper.write(from);
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  return { type, shown, name: name(from), bytes };
}
