import { z } from 'zod';
import { PICTURE_HASH } from '../kinds/figure';
import { isList, type MemberList, type Members } from '../kinds/field';
import { kinds, LEAVES, lawOf, placedLaw, type Content, type LeafName } from '../kinds';

/**
 * Shape of a library file: a whole edition as a person reads and edits it. schema.json beside it is
 * made from this.
 */

const key = z
  .string()
  .regex(/^[a-z][a-z0-9-]{2,40}$/)
  .optional()
  .describe(
    'Opaque key, for life. Leave it out of a file written by hand: it is minted from the place. It counts where the text at it is plausible; else likeness says which entry is meant.',
  );
const label = z
  .string()
  .min(1)
  .nullable()
  .optional()
  .describe(
    'Printed number without the punctuation after it; null: printed without one; left out: computed from place.',
  );
const lines = z
  .union([z.number().int().positive(), z.string().regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/)])
  .optional()
  .describe('Lines of the published text: 54, "54-56" or "54-56,60".');
const date = z.iso.date();

const amount = (value: z.ZodNumber, description: string) =>
  z
    .union([value, z.strictObject({ value, printed: z.string().optional(), lines })])
    .optional()
    .describe(description);
const points = amount(
  z.number(),
  'Points (分); as an object where they are printed otherwise than `(20分)`. Below zero: a deduction.',
);
const share = amount(
  z.number().min(0).max(100),
  'Share of its parent in percent, in the place of points; as an object where it is printed otherwise than `(20%)`.',
);

/** Lists whose members may stand as one of their fields alone, as a person writes them. */
function briefLists(fields: Members): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      isList(field) && field.brief
        ? [[name, optionalLike(field, z.array(briefMember(field)))]]
        : [],
    ),
  );
}
const optionalLike = ({ shape }: MemberList, brief: z.ZodType): z.ZodType =>
  shape.isOptional() ? brief.optional().describe(shape.description ?? '') : brief;

function briefMember({ members, brief }: MemberList): z.ZodType {
  const lists = briefLists(members);
  const own = Object.fromEntries(
    Object.entries(members).map(([name, { shape }]) => [name, lists[name] ?? shape]),
  );
  return z.union([own[brief!]!, z.strictObject(own)]);
}

const clauseNode = z.strictObject({
  key,
  label,
  ...kinds.clause.shape.shape,
  ...briefLists(kinds.clause.fields),
  points,
  share,
  lines,
  children: z
    .lazy(() => z.array(node))
    .optional()
    .describe('What stands below it, in printed order.'),
});
/** What bears nothing below it is one member of a file under the name of its kind. */
const leafNode = (kind: LeafName) =>
  z.strictObject({
    key,
    kind: z.literal(leafWord(kind)),
    ...(placedLaw({ kind }).labelled && { label }),
    ...lawOf({ kind }).shape.shape,
    lines,
  });

/** `guide` is `GUIDE` in a file. */
export const leafWord = <K extends LeafName>(kind: K) => kind.toUpperCase() as Uppercase<K>;
/** The kind that a member of a file names; undefined for a clause, which names its own kind. */
export const leafNamed = (word: string): LeafName | undefined =>
  LEAVES.find((kind) => leafWord(kind) === word);

type Placed<C> = C & { key?: string; label?: string | null; lines?: number | string };
export type FileClause = Placed<Content<'clause'>> & {
  points?: z.infer<typeof points>;
  share?: z.infer<typeof share>;
  children?: FileNode[];
};
type FileLeaf<K extends LeafName = LeafName> = {
  [Kind in K]: Placed<Content<Kind>> & { kind: Uppercase<Kind> };
}[K];
export type FileGuide = Omit<FileLeaf<'guide'>, 'label'>;
export type FileTerm = FileLeaf<'term'>;
export type FileNode = FileClause | FileLeaf;

const node = z.discriminatedUnion('kind', [
  clauseNode,
  ...LEAVES.map(leafNode),
]) as unknown as z.ZodType<FileNode>;

export const editionFile = z.strictObject({
  rubric: z
    .string()
    .regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/)
    .describe('Key of the rubric, award first: `shenzhen/economic`.'),
  edition: z
    .string()
    .regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$/)
    .refine((s) => !/^\d{4}-\d\d-\d\d$/.test(s) && s !== 'current' && !s.startsWith('proposal-'))
    .describe('Label of the edition: `2019`, `2019.1`; not a date, not `current`.'),
  name: z
    .string()
    .optional()
    .describe('Name of the edition where it is more than its label (`2022 试行`).'),
  award: z
    .string()
    .optional()
    .describe('Title of the award, for an award that no award.yaml registers.'),
  title: z
    .string()
    .optional()
    .describe('Title of the rubric, for a rubric that no award.yaml registers.'),
  published: date.optional().describe('发布. Left out where nothing states it.'),
  effective: date.optional().describe('实施. Left out where nothing states it.'),
  source: z
    .strictObject({
      text: z.string().describe('Which text this was read from.'),
      lines: z.string().optional().describe('Its lines, first and last.'),
      note: z
        .string()
        .optional()
        .describe('What a reader should know: what is inferred, where it was published.'),
    })
    .optional(),
  facts: z.strictObject({ key, ...kinds.facts.shape.shape, lines }),
  body: z.array(node).min(1),
  pictures: z
    .record(z.string().regex(PICTURE_HASH), z.base64())
    .optional()
    .describe('The pictures of its figures in base64, by the SHA-256 of their bytes.'),
});
export type EditionFile = z.infer<typeof editionFile>;

export const awardFile = z.strictObject({
  award: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('Key of the award.'),
  title: z.string(),
  titleEn: z.string().optional(),
  rubrics: z.array(
    z.strictObject({
      key: z
        .string()
        .regex(/^[a-z][a-z0-9-]*$/)
        .describe('Key of the rubric below its award.'),
      title: z.string(),
      titleEn: z.string().optional(),
      parallel: z
        .string()
        .optional()
        .describe('Rubrics that bear the same word here are parallel: clause answers to clause.'),
      note: z.string().optional().describe('Why no edition is held, for instance.'),
    }),
  ),
  synonyms: z
    .array(
      z.strictObject({
        words: z
          .array(z.string().min(1))
          .min(2)
          .describe('Words for one thing, the preferred one first.'),
        except: z
          .array(z.string().min(1))
          .optional()
          .describe('Longer words in which one of them means something else.'),
      }),
    )
    .optional()
    .describe(
      'One word for one thing: the sets that the checker holds texts against, in the place of the usual ones.',
    ),
});
export type AwardFile = z.infer<typeof awardFile>;
