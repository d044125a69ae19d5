import {
  Document,
  LineCounter,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Node as YamlNode,
} from 'yaml';
import type { z } from 'zod';
import { en, zhCN } from 'zod/locales';
import { deceivingIn, type Deceiving } from '../../rubrics/deceiving';
import { LONGEST } from '../../rubrics/kinds/fault';
import { LARGEST } from '../../rubrics/kinds/table';
import { faultsIn, type FaultInFile } from '../../rubrics/library/faults';
import {
  editionFile,
  type AwardFile,
  type EditionFile,
  type FileClause,
} from '../../rubrics/library/shape';
import { hashOfPicture } from '../entries/pictureOf';

/** One thing wrong with a library file. `line` is 1-based. */
export interface FileFault {
  line: number;
  /** Path inside the file (`body.3.children.0.kind`), empty for what is no YAML at all. */
  path: string;
  expected: string;
}

/** A library file that cannot be used; the message lists file, line and what was expected there. */
export class BadFile extends Error {
  constructor(
    readonly file: string,
    readonly faults: FileFault[],
  ) {
    super(
      faults
        .map(({ line, path, expected }) => `${file}:${line}: ${path && `${path}: `}${expected}`)
        .join('\n'),
    );
  }
}

/**
 * YAML text → what its shape says.
 * @throws BadFile with each fault's line
 */
export function parseLibraryFile<T = EditionFile>(
  name: string,
  text: string,
  shape: z.ZodType<T> = editionFile as z.ZodType as z.ZodType<T>,
): T {
  const lines = new LineCounter();
  const yaml = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
  });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  if (yaml.errors.length)
    throw new BadFile(
      name,
      yaml.errors.map((e) => ({
        line: lineAt(e.pos[0]),
        path: '',
        expected: `格式正确的 YAML: ${e.message} / well-formed YAML`,
      })),
    );
  const unstorable = whatCannotBeStored(yaml).map(({ offset, expected }) => ({
    line: lineAt(offset),
    path: '',
    expected,
  }));
  if (unstorable.length) throw new BadFile(name, unstorable);
  const parsed = shape.safeParse(yaml.toJS(), { error: bothLanguages });
  const issues = parsed.success ? lawful(parsed.data) : flatten(parsed.error.issues);
  if (parsed.success && issues.length === 0) return parsed.data;
  const faults = issues.map(({ path, message }) => ({
    line: lineAt(offsetOf(yaml, path)),
    path: path.map(String).join('.'),
    expected: message,
  }));
  throw new BadFile(name, faults);
}

/**
 * An edition that was made of something else, held against the shape and the law of content.
 * @param lineAt where in its file a member of it stands
 * @throws BadFile
 */
export function checkedFile(
  name: string,
  made: EditionFile,
  lineAt: (path: readonly PropertyKey[]) => number = () => 1,
): EditionFile {
  const parsed = editionFile.safeParse(made, { error: bothLanguages });
  const issues = parsed.success ? lawful(parsed.data) : flatten(parsed.error.issues);
  if (parsed.success && issues.length === 0) return parsed.data as EditionFile;
  throw new BadFile(
    name,
    issues.map(({ path, message }) => ({
      line: lineAt(path),
      path: path.map(String).join('.'),
      expected: message,
    })),
  );
}

/** What the law of content says against an edition that has the right shape. */
function lawful(file: unknown): Issue[] {
  const isEdition = typeof file === 'object' && file !== null && 'body' in file;
  const faults = isEdition ? faultsIn(file as EditionFile) : [];
  const contents = faults.map(({ path, code, sign }) => ({
    path,
    message: sign ? expectedWithout(sign) : EXPECTED[code].join(' / '),
  }));
  return isEdition ? [...contents, ...unpictured(file as EditionFile)] : contents;
}

/** A file is whole: it holds the pictures that its figures name, each under its own hash. */
function unpictured({ body, pictures = {} }: EditionFile): Issue[] {
  const others = Object.entries(pictures).filter(
    ([hash, bytes]) => hashOfPicture(Buffer.from(bytes, 'base64')) !== hash,
  );
  const absent = (nodes: EditionFile['body'], above: PropertyKey[]): Issue[] =>
    nodes.flatMap((node, i) => {
      const path = [...above, i];
      const { picture, children = [] } = node as FileClause;
      const here = picture === undefined || Object.hasOwn(pictures, picture);
      const own = here ? [] : [{ path: [...path, 'picture'], message: PICTURED.join(' / ') }];
      return [...own, ...absent(children, [...path, 'children'])];
    });
  return [
    ...others.map(([hash]) => ({ path: ['pictures', hash], message: HASHED.join(' / ') })),
    ...absent(body, ['body']),
  ];
}
const PICTURED = [
  '文件末尾 pictures 所载的图片',
  'a picture that stands among the `pictures` of the file',
];
const HASHED = ['与其哈希相符的图片', 'a picture whose bytes give its hash'];

type Sentence = readonly [chinese: string, english: string];

const EXPECTED: Record<FaultInFile['code'], Sentence> = {
  BAD_CONTENT: [
    '其种类应有的内容,数字至多六位小数',
    'a content of its kind, numbers with at most six decimals',
  ],
  BAD_TEXT: ['不含看不见的字符的文字', 'text without characters that nobody sees'],
  NOT_A_TABLE: ['栏和行只属于 TABLE 类条文', 'columns and rows of a clause of the kind TABLE only'],
  UNEVEN_ROW: ['每行的格数与栏数相同', 'a row with as many cells as there are columns'],
  BAD_JOIN: [
    '与上格或左格合成矩形、自身没有文字的合并单元格',
    'a joined cell that makes a rectangle with its neighbour and has no text',
  ],
  TABLE_TOO_LARGE: [
    `至多 ${LARGEST.columns} 栏、${LARGEST.rows} 行,每格 ${LARGEST.cell} 字,共 ${LARGEST.text} 字`,
    `at most ${LARGEST.columns} columns, ${LARGEST.rows} rows, ${LARGEST.cell} characters a cell, ${LARGEST.text} in all`,
  ],
  NOT_A_FIGURE: [
    '图片和图片说明只属于 FIGURE 类条文',
    'a picture and its description of a clause of the kind FIGURE only',
  ],
  CONTENT_TOO_LONG: [
    `至多 ${LONGEST} 个字符的文字,请拆开`,
    `a text of at most ${LONGEST} characters: split it`,
  ],
};

function expectedWithout({ place, codePoint }: Deceiving): string {
  const [zh, en] = EXPECTED.BAD_TEXT;
  return `${zh}: 第 ${place} 个字符是 ${codePoint} / ${en}: character ${place} is ${codePoint}`;
}

const SAYING = [zhCN(), en()].map(({ localeError }) => localeError);

/** Of the shape, which says it in English only. */
const bothLanguages: z.core.$ZodErrorMap = (issue) =>
  SAYING.map((say) => wordsOf(say!(issue))).join(' / ');

const wordsOf = (said: ReturnType<z.core.$ZodErrorMap>): string =>
  typeof said === 'string' ? said : (said?.message ?? '');

/**
 * PostgreSQL stores no NUL, a lone surrogate does not survive SQLite, what nobody sees deceives,
 * and a few aliases of aliases
 * fill the memory.
 */
function whatCannotBeStored(
  yaml: ReturnType<typeof parseDocument>,
): { offset: number; expected: string }[] {
  const found: { offset: number; expected: string }[] = [];
  visit(yaml, {
    Scalar(_, { value, range }) {
      const [sign] = typeof value === 'string' ? deceivingIn(value) : [];
      if (sign) found.push({ offset: range?.[0] ?? 0, expected: expectedWithout(sign) });
    },
    Alias(_, { range }) {
      found.push({
        offset: range?.[0] ?? 0,
        expected: '内容本身,而非别名 / the content itself, no alias',
      });
    },
  });
  return found;
}

type Issue = { path: PropertyKey[]; message: string };

/**
 * A union reports what each of its branches missed; the branch that came furthest is the one that
 * was meant.
 */
function flatten(issues: readonly z.core.$ZodIssue[], above: PropertyKey[] = []): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const path = [
      ...above,
      ...issue.path,
      ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
    ];
    if (issue.code !== 'invalid_union' || !issue.errors.length)
      return [{ path, message: issue.message }];
    const depth = (branch: readonly z.core.$ZodIssue[]) =>
      Math.max(...branch.map((i) => i.path.length));
    const meant = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0];
    return flatten(meant, path);
  });
}

/** Offset of the value at a path, or of the nearest thing above it that is there. */
function offsetOf(yaml: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let n = path.length; n >= 0; n--) {
    const node = n === 0 ? yaml.contents : yaml.getIn(path.slice(0, n), true);
    const range = (node as YamlNode | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}

/**
 * An edition as YAML: block style for what is read, flow style for what is counted. Long lines are
 * not folded, so that a paragraph stays one line.
 */
export function writeLibraryFile(file: EditionFile | AwardFile): string {
  const yaml = new Document(file);
  const schema = 'facts' in file ? '../../schema.json' : '../award.schema.json';
  yaml.commentBefore = ` yaml-language-server: $schema=${schema}`;
  visit(yaml, {
    Pair(_, pair) {
      const name = isScalar(pair.key) ? pair.key.value : undefined;
      if (name === 'points' && isMap(pair.value)) pair.value.flow = true;
      if (name === 'steps' && isSeq(pair.value)) pair.value.flow = true;
    },
  });
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: true });
}
