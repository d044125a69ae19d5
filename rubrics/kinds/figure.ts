import { z } from 'zod';
import { UNSEEN, type FieldSet } from './field';
import type { Wrong } from './kind';
import { line, type PrintedLine } from './printed';

/**
 * A figure: a picture with its caption. The clause names the picture by the hash of its bytes,
 * which are kept beside the text: so two texts have one picture exactly where they name one hash.
 * A figure without a picture is lawful, as published pages lose theirs; whatever prints it says so.
 */

/** SHA-256 of the bytes of a picture, lower-case hex. */
export const PICTURE_HASH = /^[0-9a-f]{64}$/;

export const figureFields = {
  picture: {
    shape: z
      .string()
      .regex(PICTURE_HASH)
      .optional()
      .describe('Of a FIGURE: SHA-256 of the bytes of its picture; none where it is absent.'),
    word: ['图片', 'picture'],
    change: 'REDRAWN',
    told: 'byType',
    merge: 'value',
    printed: { within: 'picture' },
    checked: null,
    searched: null,
    terms: false,
  },
  alt: {
    ...UNSEEN,
    shape: z
      .string()
      .optional()
      .describe('Of a FIGURE: what its picture shows, for who cannot see it; not printed.'),
    word: ['图片说明', 'description of the picture'],
    change: 'REWORDED',
    told: 'byName',
    merge: 'words',
    checked: { as: 'alt', running: true },
    searched: 'text',
  },
} as const satisfies FieldSet;

export interface Figure {
  picture?: string | undefined;
  alt?: string | undefined;
}
type Held = Figure & { kind: string; scheme?: string | undefined };

/** Of a clause that prints a figure: a caption that is numbered as one has lost its picture. */
export function figureOf(content: Held | undefined): Figure | null {
  const { kind, scheme } = content ?? {};
  const isLost = kind === 'CAPTION' && (scheme === 'figure' || scheme === 'figure_lettered');
  return content && (kind === 'FIGURE' || isLost) ? content : null;
}

/** Only a figure has a picture. */
export function figureFault({ kind, picture, alt }: Held): Wrong | null {
  if (kind === 'FIGURE' || (picture === undefined && alt === undefined)) return null;
  return { code: 'NOT_A_FIGURE', path: picture === undefined ? 'alt' : 'picture' };
}

/** As a text that cannot show it names a picture: by the beginning of its hash. */
const pictureText = (picture: string | undefined): string =>
  picture === undefined ? ABSENT : `〔图 ${picture.slice(0, 8)}〕`;
/** What stands in the place of a picture that is not there. */
export const ABSENT = '〔图缺〕';

/** The picture of a figure, which stands above its caption. */
export const figureLines = ({ kind, picture }: Held): PrintedLine[] =>
  kind === 'FIGURE' ? [line('picture', { picture: pictureText(picture) })] : [];

export const isOfPicture = ({ field }: PrintedLine): boolean => field === 'picture';
