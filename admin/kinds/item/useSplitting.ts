import { useContentAct } from '../../counter/act';
import { CLAUSE_MERGE, CLAUSE_SPLIT } from '../clause/acts';
import { isHeading } from '../clause/outline';
import type { ItemLine } from './items';
import { isUnsaved, type LineAsk, type TextActing } from './useSide';

/** A line in two at the caret, and with the one before it in one. */
export function useSplitting({ id, lines, put, tell }: TextActing) {
  const splitting = useContentAct(CLAUSE_SPLIT);
  const merging = useContentAct(CLAUSE_MERGE);
  const split = async ({ clause }: ItemLine, { field, at, typed }: LineAsk) => {
    const { key, title, text, revision } = clause;
    if (field !== 'text' || typed !== text) return tell('item.noSplit');
    const parts = [{ title, text: text.slice(0, at).trimEnd() }, { text: text.slice(at).trim() }];
    if (parts.some((part) => !part.text)) return tell('item.noSplit');
    const done = await splitting.act({ id, key, expecting: revision, parts });
    const made = done?.clauseSplit.proposal?.acts[0]?.keys.find((one) => isNew(one, lines));
    if (!done) return;
    put(made ?? key, 'text', made ? 0 : 'end');
    tell('item.wasSplit', made ?? key);
  };
  const merge = async (line: ItemLine) => {
    const before = lines[lines.indexOf(line) - 1];
    if (!before || before.level === 0 || isHeading(before.clause) || isHeading(line.clause))
      return tell('item.noMerge');
    if (isUnsaved(id, before)) return tell('item.notStored', before.clause.key);
    const [stays, goes] = [before.clause, line.clause];
    const done = await merging.act({
      id,
      keys: [stays.key, goes.key],
      expecting: [stays.revision, goes.revision],
      fields: { text: stays.text + inOne(goes) },
    });
    if (!done) return;
    put(stays.key, 'text', stays.text.length);
    tell('item.merged', stays.key);
  };
  return {
    split,
    merge,
    refusals: [...splitting.refusals, ...merging.refusals],
    forget: () => {
      splitting.forget();
      merging.forget();
    },
  };
}

const isNew = (key: string, lines: readonly ItemLine[]): boolean =>
  !key.includes('/') && !lines.some(({ clause }) => clause.key === key);

/** Title and text as they are printed on one line. */
const inOne = ({ title, runIn, text }: ItemLine['clause']): string =>
  title ? `${title}${text ? (runIn ?? '：') : ''}${text}` : text;
