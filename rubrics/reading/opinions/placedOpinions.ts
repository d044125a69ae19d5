import { madeVisible } from '../../deceiving';
import { unfit, type Saying } from '../../say';
import { opinionPlace, type PlacedTexts } from '../../writing/opinionPlace';
import type { ReasonCode } from '../../reasons';
import type { SheetOpinion } from './opinionsIn';
import { placeNamed, type NamedPlace } from './placeNamed';

/** Whether a comment of a sheet is to be taken in: it is there already, it stands there twice. */
export const OPINION_STANDINGS = ['NEW', 'KNOWN', 'REPEATED', 'REFUSED'] as const;
type OpinionStanding = (typeof OPINION_STANDINGS)[number];

/** A comment of a sheet, where it belongs, and as it would be said. */
export interface PlacedOpinion extends Saying {
  line: number;
  /** As the sheet has it. */
  place: string;
  entry: string | null;
  /** Whether the place was found. */
  found: boolean;
  standing: OpinionStanding;
  /** Why it is refused. */
  reasons: ReasonCode[];
}

/** A comment that the proposal has. */
export interface HeldOpinion extends Omit<Saying, 'kind' | 'organization'> {
  entry: string | null;
  change: string | null;
  /** Of a body outside, or the name of who said it. */
  whose: string;
}

/** Comments of a sheet beside those that are there. */
export function placedOpinions(
  opinions: readonly SheetOpinion[],
  held: readonly HeldOpinion[],
  texts: PlacedTexts,
): PlacedOpinion[] {
  const known = new Set(held.flatMap((one) => namesOf(one, texts)));
  const taken = new Set<string>();
  // Many speak of one place, which is looked for once.
  const named = new Map<string, NamedPlace>();
  return opinions.map((opinion) => {
    const { line, place, organization, kind, proposedText } = opinion;
    const where = named.get(place) ?? placeNamed(place, texts.head, texts.base);
    named.set(place, where);
    const { entry, whole: found } = where;
    const text = found ? opinion.text : `〔原指 ${place}〕${opinion.text}`;
    const saying: Saying = { text, organization, kind, proposedText };
    const reasons = [
      ...(organization ? [] : (['ORGANIZATION_MISSING'] as const)),
      ...unfit(saying),
    ];
    // In the sheet that one brings in, and in the one that we wrote of it.
    const names = [
      nameOf(organization, `~${entry}`, text, proposedText),
      nameOf(organization, place, opinion.text, proposedText),
    ];
    let standing: OpinionStanding = 'NEW';
    if (names.some((name) => known.has(name))) standing = 'KNOWN';
    else if (reasons.length > 0) standing = 'REFUSED';
    else if (taken.has(names[0]!)) standing = 'REPEATED';
    taken.add(names[0]!);
    return { line, place, entry, found, standing, reasons, ...saying };
  });
}

/** By its entry, and by the place that papers print. */
const namesOf = ({ whose, text, proposedText, ...at }: HeldOpinion, texts: PlacedTexts): string[] =>
  [`~${at.entry}`, opinionPlace(at, texts)].map((place) =>
    nameOf(whose, place, text, proposedText),
  );

/** Blanks and ends of lines are those of the paper. */
const nameOf = (...parts: (string | null)[]): string =>
  JSON.stringify(parts.map((part) => madeVisible(part ?? '').replace(/\s+/gu, '')));
