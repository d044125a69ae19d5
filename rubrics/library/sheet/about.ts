import type { WordPair } from '../../kinds/field';
import type { CellRow } from '../../reading/general/block';
import type { EditionFile } from '../shape';
import { entryForms, everyForm, factsForm } from './forms';
import { UNNUMBERED } from './entryRow';
import { EMPTY, YES_NO } from './cellText';
import { layoutOf, PLACE } from './columns';

/** What an edition says of itself beside its text. */
export type SheetHead = Partial<Omit<EditionFile, 'facts' | 'body' | 'pictures'>>;
type Source = NonNullable<EditionFile['source']>;
type Plain = Exclude<keyof SheetHead, 'source'>;

const HEAD = {
  rubric: ['标准的键', 'key of the rubric'],
  edition: ['版本号', 'edition'],
  name: ['版本名称', 'name of the edition'],
  award: ['奖项', 'award'],
  title: ['标准', 'rubric'],
  published: ['发布日期', 'published'],
  effective: ['实施日期', 'in force from'],
} as const satisfies Record<Plain, WordPair>;
const SOURCE = {
  text: ['来源', 'source'],
  lines: ['来源行次', 'lines of the source'],
  note: ['来源说明', 'note on the source'],
} as const satisfies Record<keyof Source, WordPair>;

/** The second sheet: whose text this is, how it is edited, and what rows of each kind may say. */
export function aboutRows({ source, ...head }: SheetHead): string[][] {
  const line = ([zh, en]: WordPair, value = ''): string[] => [`${zh} ${en}`, value];
  return [
    ...Object.entries(HEAD).map(([name, word]) => line(word, head[name as Plain])),
    ...Object.entries(SOURCE).map(([name, word]) => line(word, source?.[name as keyof Source])),
    [],
    ...RULES.map((rule) => [...rule]),
    [],
    ['类别 kind', '可填的列 columns'],
    ...kindRows(),
  ];
}

/** What that sheet says of the edition. */
export function aboutIn(rows: readonly CellRow[]): SheetHead {
  const said = new Map<string, string>();
  for (const { cells } of rows) {
    const [name = '', value = ''] = cells;
    if (value.trim() && !said.has(name.trim())) said.set(name.trim(), value.trim());
  }
  const of = <N extends string>(words: Readonly<Record<N, WordPair>>) =>
    Object.fromEntries(
      Object.entries<WordPair>(words).flatMap(([name, [zh, en]]) => {
        const value = said.get(`${zh} ${en}`) ?? said.get(zh);
        return value === undefined ? [] : [[name, value]];
      }),
    ) as { [M in N]?: string };
  const source = of(SOURCE);
  const sourced = source.text !== undefined && { source: source as Source };
  return { ...of(HEAD), ...sourced };
}

const [KEY, LEVEL, NUMBER] = [PLACE.key.word[0], PLACE.level.word[0], PLACE.label.word[0]];
const RULES: readonly WordPair[] = [
  [
    `一行一个条目,自上而下就是印出的次序;移行即移动,删行即删除,插行即新增。`,
    'A row is an entry, in printed order; a row that is moved, taken out or put in is an entry that is.',
  ],
  [
    `灰色的列(${KEY}等)由系统填写,请勿改动;新增的行留空。`,
    'Grey columns are filled by the system: leave them as they are, and empty in a new row.',
  ],
  [
    `${LEVEL}: 1 为最上一层;比上一条深一层,就在它之下。`,
    'Level: 1 is the highest; one more than the entry above stands below it.',
  ],
  [
    `${NUMBER}: 没有改动的编号随位置顺改;新行写上编号(如 1.3),不写就没有编号;“${UNNUMBERED}”表示此处不印编号。`,
    'Number: one that nobody touched follows its place; write one in a new row, or it has none.',
  ],
  [
    '评分指南的“一档”“描述”、表的“表栏”“一行”接在其条目的下一行,不填层次。',
    'Bands and descriptors of a guide, columns and rows of a table follow the row of their entry.',
  ],
  [
    `“${EMPTY}”表示写明为空;“${YES_NO[0][0]}”“${YES_NO[1][0]}”即是否。公式与宏不会运行。`,
    'Formulas and macros are never run.',
  ],
  [
    '图片在“图片”表中,随图的“图片”列指认;换图请在系统中办理。',
    'Pictures stand in a sheet of their own; a figure names its own by its hash.',
  ],
];

function kindRows(): string[][] {
  const layout = layoutOf();
  const all = [factsForm(), ...entryForms().values()].flatMap((form) => [...everyForm(form)]);
  const known = new Set<string>();
  return all.flatMap((form) => {
    const [zh, en] = form.word;
    if (known.has(zh)) return [];
    known.add(zh);
    const columns = Object.keys(form.fields).map((name) => layout.columns[layout.of(form, name)]!);
    const words = columns.map(({ word }) => word[0]);
    return [[`${zh} ${en}`, [...words, ...(form.across ? ['格1 格2 …'] : [])].join('、')]];
  });
}

/** The words that the column of kinds may hold, as its list offers them. */
export const kindWords = (): string[] =>
  kindRows().map(([word]) => word!.slice(0, word!.indexOf(' ')));
