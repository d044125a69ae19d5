import type { Act } from '../../rubrics/acts';
import { homophones } from '../../rubrics/checks/lists/homophones';
import { lookalikes } from '../../rubrics/checks/lists/lookalikes';
import { replaced, revised, type Passage } from '../../rubrics/checks/passages';
import { words } from '../../rubrics/diff/words';
import type { Node, Tree } from '../../rubrics/tree/tree';
import { pointsOf } from '../../rubrics/tree/points';

/** Kinds of fault, and how one of each is planted. */

interface Ground {
  tree: Tree;
  running: Passage[];
  pick<T>(all: readonly T[]): T | undefined;
  sisters: Tree[];
}
const HAN = /\p{Script=Han}/u;
const places = ({ text }: Passage, fits: (char: string, i: number) => boolean): number[] =>
  [...text].flatMap((char, i) => (fits(char, i) ? [i] : []));
const isKind = (kind: string, part?: string) => (node: Node) =>
  node.entry.kind === 'clause' && node.entry.content.kind === kind && (!part || node.part === part);
/**
 * Characters of words of two, so that another one there is an error of typing and no other word.
 */
const inWords = (passage: Passage): number[] => {
  let at = 0;
  return words(passage.text).flatMap((word) => {
    const own = /^\p{Script=Han}{2}$/u.test(word) ? [at, at + 1] : [];
    at += word.length;
    return own;
  });
};

function another(list: ReadonlyMap<string, string>): (ground: Ground) => Act | undefined {
  return ({ running, pick }) => {
    const passage = pick(running.filter(({ text }) => text.length > 20));
    const at = passage && pick(inWords(passage).filter((i) => list.has(passage.text[i])));
    const by = at !== undefined && pick([...list.get(passage!.text[at])!]);
    return by ? replaced(passage!, at as number, (at as number) + 1, by) : undefined;
  };
}
const cutAt =
  (fits: (char: string) => boolean) =>
  ({ running, pick }: Ground): Act | undefined => {
    const passage = pick(running.filter(({ text }) => [...text].some(fits)));
    const at = passage && pick(places(passage, fits));
    return at === undefined ? undefined : replaced(passage!, at, at + 1, '');
  };

/** Where a pattern first stands in a text, something else. */
const altered =
  (pattern: RegExp, by: string | ((found: string) => string)) =>
  ({ running, pick }: Ground): Act | undefined => {
    const passage = pick(running.filter(({ text }) => pattern.test(text)));
    return passage && revised(passage, passage.text.replace(pattern, by as string));
  };

/**
 * Kinds of fault; each gives an act that makes one, or nothing where the edition has no place for
 * it.
 */
export const KINDS: Record<string, (ground: Ground) => Act | undefined> = {
  'a character that sounds alike': another(homophones),
  'a character that looks alike': another(lookalikes),
  'a character twice': ({ running, pick }) => {
    const passage = pick(running.filter(({ text }) => text.length > 10))!;
    const at = pick(inWords(passage));
    return at === undefined ? undefined : replaced(passage, at, at, passage.text[at]);
  },
  'a word twice': ({ running, pick }) => {
    const passage = pick(running.filter(({ text }) => text.length > 10))!;
    const at = pick(inWords(passage).filter((_, i) => i % 2 === 0));
    return at === undefined ? undefined : replaced(passage, at, at, passage.text.slice(at, at + 2));
  },
  'a character lost': ({ running, pick }) => {
    const passage = pick(running.filter(({ text }) => text.length > 20))!;
    const at = pick(inWords(passage));
    return at === undefined ? undefined : replaced(passage, at, at + 1, '');
  },
  'two characters exchanged': ({ running, pick }) => {
    const passage = pick(running.filter(({ text }) => text.length > 20))!;
    const at = pick(inWords(passage).filter((_, i) => i % 2 === 0));
    return at === undefined
      ? undefined
      : replaced(passage, at, at + 2, passage.text[at + 1] + passage.text[at]);
  },
  'a space inside': ({ running, pick }) => {
    const passage = pick(running)!;
    const at = pick(
      places(passage, (char, i) => i > 0 && HAN.test(char) && HAN.test(passage.text[i - 1])),
    );
    return at === undefined ? undefined : replaced(passage, at, at, ' ');
  },
  'a bracket lost': cutAt((char) => '()（）《》'.includes(char)),
  'a quotation mark lost': cutAt((char) => '“”'.includes(char)),
  'an end without its mark': ({ running, pick }) => {
    const passage = pick(
      running.filter(
        ({ text, field, node }) =>
          field === 'text' && text.endsWith('。') && isKind('PARAGRAPH')(node),
      ),
    );
    return passage && replaced(passage, passage.text.length - 1, passage.text.length, '');
  },
  'a semicolon at the very end': ({ running, pick }) => {
    const passage = pick(
      running.filter(({ text, field }) => field === 'text' && text.endsWith('。')),
    );
    return passage && replaced(passage, passage.text.length - 1, passage.text.length, ';');
  },
  'two marks together': ({ running, pick }) => {
    const passage = pick(running.filter(({ text }) => text.includes('。')))!;
    const at = passage?.text.indexOf('。');
    return at === undefined ? undefined : replaced(passage, at, at, ',');
  },
  'a sentence twice': ({ running, pick }) => {
    const passage = pick(
      running.filter(({ text }) => (text.match(/[^。]{12,}。/g) ?? []).length > 1),
    );
    const sentence = passage && /[^。]{12,}。/.exec(passage.text)![0];
    return passage && revised(passage, passage.text + sentence);
  },
  'a fragment of another paragraph': ({ running, pick }) => {
    const [into, from] = [
      pick(running.filter(({ text }) => text.length > 60)),
      pick(running.filter(({ text }) => /,[^,。;]{14,},/.test(text))),
    ];
    const at = into && pick(places(into, (char) => char === ','));
    return into && from && at !== undefined && into.node !== from.node
      ? replaced(into, at, at, /,[^,。;]{14,}(?=,)/.exec(from.text)![0])
      : undefined;
  },
  'other points': ({ tree, pick }) => {
    const node = pick(tree.nodes.filter((one) => pointsOf(one) !== null));
    return node && ({ name: 'weightSet', key: node.entry.key, points: pointsOf(node)! + 5 } as Act);
  },
  'points lost': ({ tree, pick }) => {
    const node = pick(tree.nodes.filter(({ weight }) => weight));
    return node && ({ name: 'weightSet', key: node.entry.key, points: null } as unknown as Act);
  },
  'another heading': ({ tree, pick }) => {
    const node = pick(
      tree.nodes.filter(
        (one) => isKind('ITEM', 'assessment')(one) || isKind('CATEGORY', 'assessment')(one),
      ),
    );
    return node?.entry.kind === 'clause'
      ? ({
          name: 'clauseRevise',
          key: node.entry.key,
          fields: { title: `${node.entry.content.title}工作` },
        } as Act)
      : undefined;
  },
  'a paragraph lost': ({ tree, pick }) => {
    const node = pick(
      tree.nodes.filter(
        (one) => isKind('PARAGRAPH', 'assessment')(one) || isKind('PARAGRAPH', 'criteria')(one),
      ),
    );
    return node && ({ name: 'clauseRetire', key: node.entry.key } as Act);
  },
  'a number lost': ({ tree, pick }) => {
    const node = pick(tree.nodes.filter((one) => isKind('ITEM')(one) && one.label !== null));
    return node && ({ name: 'labelSet', key: node.entry.key, label: null } as Act);
  },
  'a number skipped': ({ tree, pick }) => {
    const node = pick(
      tree.nodes.filter((one) => isKind('ITEM')(one) && /\d$/.test(one.label ?? '')),
    );
    return (
      node &&
      ({
        name: 'labelSet',
        key: node.entry.key,
        label: node.label!.replace(/\d+$/, (n) => String(Number(n) + 7)),
      } as Act)
    );
  },
  'a definition lost': ({ tree, pick }) => {
    const node = pick(
      tree.nodes.filter(({ entry }) => entry.kind === 'term' && entry.content.definition),
    );
    return node && ({ name: 'termRevise', key: node.entry.key, fields: { definition: '' } } as Act);
  },
  'the English of another term': ({ tree, pick }) => {
    const all = tree.nodes.flatMap(({ entry }) =>
      entry.kind === 'term' && entry.content.english ? [entry] : [],
    );
    const [one, two] = [pick(all), pick(all)];
    return one && two && one !== two
      ? ({ name: 'termRevise', key: one.key, fields: { english: two.content.english } } as Act)
      : undefined;
  },
  'English without a space': ({ tree, pick }) => {
    const all = tree.nodes.flatMap(({ entry }) =>
      entry.kind === 'term' && entry.content.english?.includes(' ') ? [entry] : [],
    );
    const one = pick(all);
    return (
      one &&
      ({
        name: 'termRevise',
        key: one.key,
        fields: { english: one.content.english!.replace(' ', '') },
      } as Act)
    );
  },
  'a band that overlaps': ({ tree, pick }) => {
    const node = pick(tree.nodes.filter(({ entry }) => entry.kind === 'guide'));
    return node?.entry.kind === 'guide'
      ? ({
          name: 'bandRevise',
          key: node.entry.key,
          band: 1,
          fields: { lower: node.entry.content.bands[1].lower - 3 },
        } as Act)
      : undefined;
  },
  'a band that leaves a gap': ({ tree, pick }) => {
    const node = pick(tree.nodes.filter(({ entry }) => entry.kind === 'guide'));
    return node?.entry.kind === 'guide'
      ? ({
          name: 'bandRevise',
          key: node.entry.key,
          band: 2,
          fields: { lower: node.entry.content.bands[2].lower + 4 },
        } as Act)
      : undefined;
  },
  'a cell of the other guide': ({ tree, pick }) => {
    const node = pick(tree.nodes.filter(isKind('METHOD')));
    return node?.entry.kind === 'clause'
      ? ({
          name: 'clauseRevise',
          key: node.entry.key,
          fields: {
            text: (node.entry.content.text ?? '').replace(/过程|结果/, (word) =>
              word === '过程' ? '结果' : '过程',
            ),
          },
        } as Act)
      : undefined;
  },
  'a reference to nothing': ({ running, pick }) => {
    const passage = pick(
      running.filter(({ text, node }) => text.endsWith('。') && node.part === 'assessment'),
    );
    return passage && replaced(passage, passage.text.length - 1, passage.text.length, '(见 9.9)。');
  },
  'a word too many': altered(/(?<=涉及|融入|纳入)(?!到)/u, '到'),
  'a mark before a conjunction': altered(
    /(?<=、\p{Script=Han}{2,4})(?=和\p{Script=Han}{2}[,\uff0c。;\uff1b])/u,
    '、',
  ),
  'a near word': altered(/运营|愿景/u, (word) => (word === '愿景' ? '远景' : '营运')),
  'another word for one thing': ({ running, pick }) => {
    const passage = pick(running.filter(({ text }) => text.includes('顾客')));
    return passage && revised(passage, passage.text.replace('顾客', '客户'));
  },
  'a word of another category': ({ running, pick, tree, sisters }) => {
    const field = (one: Tree) => /\(?(.{2})类/.exec(one.facts.content.title ?? '')?.[1];
    const own = field(tree);
    const passage = own && pick(running.filter(({ text }) => text.includes(own)));
    const other = pick(sisters.map(field).filter((one) => one && one !== own));
    return passage && own && other ? revised(passage, passage.text.replace(own, other)) : undefined;
  },
};
