import { nodesAt } from '../tree/tree';
import { endsOf } from './ends';
import { codeOf, partName } from './names';
import type { Telling } from './telling';

/** Punctuation, digits, letters of another width; quotation marks of another form. */
export function signPhrase({ change, whole, zh, say }: Telling): string {
  const { from, to, after } = change;
  const [before, now] = [change.before ?? '', after ?? ''];
  const wider = /[！-～“”‘’。]/u.test(now);
  const plain = (wider ? before : now).replace(/["']/g, '');
  const names = SORTS.filter(([sort]) => sort.test(plain)).map(([, ...words]) => words[zh ? 0 : 1]);
  const [half, full, straight, curved] = say(
    '半角 全角 直引号 弯引号',
    'half-width full-width straight curved',
  ).split(' ');
  const widths = wider ? [half, full] : [full, half];
  const forms = wider ? [straight, curved] : [curved, straight];
  const said = [
    ...(names.length > 0
      ? [
          say(
            `${names.join('、')}由${widths[0]}改为${widths[1]}`,
            `${names.join(', ')}: ${widths[1]} instead of ${widths[0]}`,
          ),
        ]
      : []),
    ...(/["']/.test(before + now)
      ? [
          say(
            `引号由${forms[0]}改为${forms[1]}`,
            `quotation marks: ${forms[1]} instead of ${forms[0]}`,
          ),
        ]
      : []),
  ].join(say(',', '; '));
  const nodes = nodesAt(whole.head, to);
  const parts = new Set(nodes.map(partName));
  const ends = parts.size === 1 ? endsOf(nodes.map(codeOf).filter((code) => code !== null)) : null;
  const place = ends ? `(${ends})` : '';
  return say(
    `${said}${place},共${from.length}条。`,
    `${said}${ends ? ` ${place}` : ''}, ${from.length} entries.`,
  );
}

const SORTS: readonly (readonly [RegExp, string, string])[] = [
  [/[^\p{L}\p{N}]/u, '标点', 'punctuation'],
  [/\p{N}/u, '数字', 'digits'],
  [/\p{L}/u, '字母', 'letters'],
];
