import type { Change } from '../diff/change';
import { membersAnswering, type Answer } from '../diff/memberChanges';
import type { Band, Content, Descriptor } from '../kinds';
import { guide } from '../kinds/guide';
import type { PrintedLine } from '../kinds/printed';

/**
 * Two printed lines of a guide that answer each other, or one alone. `said`: the line in the words
 * of changes, with the side by whose bands it is counted (`h3/descriptors/1`; `b` where the band is
 * gone).
 */
export interface LinePair {
  was: PrintedLine | null;
  now: PrintedLine | null;
  said: string;
}
type Guide = Content<'guide'>;
const BANDS = guide.fields.bands;

/** The lines of a guide pair as its changes pair them; each side keeps its order. */
export function guideLines(
  base: Guide,
  head: Guide,
  a: readonly PrintedLine[],
  b: readonly PrintedLine[],
): LinePair[] {
  const [was, now] = [byField(a), byField(b)];
  // Where the order inside a band is another one, no line stands where it stood.
  if (base.rangeFirst !== head.rangeFirst)
    return [
      ...a.map((line) => ({ was: line, now: null, said: '' })),
      ...b.map((line) => ({ was: null, now: line, said: '' })),
    ];
  const pair = (from: string | null, to: string | null, said: string): LinePair[] => {
    const [one, other] = [was.get(from ?? '') ?? null, now.get(to ?? '') ?? null];
    return one || other ? [{ was: one, now: other, said }] : [];
  };
  const bands = inOrder<Band>(membersAnswering<Band>(BANDS, base.bands, head.bands));
  return [
    ...pair('title', 'title', 'title'),
    ...bands.flatMap(([x, y]) => {
      const [from, to, said] = [
        x && `bands/${x.index}`,
        y && `bands/${y.index}`,
        y ? `h${y.index}` : `b${x!.index}`,
      ];
      const member = (name: string) =>
        pair(from && `${from}/${name}`, to && `${to}/${name}`, `${said}/${name}`);
      const texts = inOrder<Descriptor>(
        membersAnswering<Descriptor>(
          BANDS.members.descriptors,
          x?.value.descriptors ?? [],
          y?.value.descriptors ?? [],
        ),
      ).flatMap(([d, e]) =>
        pair(
          d && `${from}/descriptors/${d.index}`,
          e && `${to}/descriptors/${e.index}`,
          `${said}/descriptors/${(e ?? d)!.index}`,
        ),
      );
      return head.rangeFirst
        ? [...member('printed'), ...texts]
        : [...texts, ...member('level'), ...member('printed')];
    }),
    ...[...new Set([...was.keys(), ...now.keys()])].filter(isOwn).flatMap((f) => pair(f, f, f)),
  ];
}

/** A line of the guide itself, behind its bands. */
const isOwn = (field: string): boolean => field !== 'title' && !field.startsWith('bands/');

export const byField = (lines: readonly PrintedLine[]): Map<string, PrintedLine> =>
  new Map(lines.map((line) => [line.field, line]));

/** The band of which a change speaks, as `said` begins; '' for one of the guide as a whole. */
export function bandOf({ field, after }: Change): string {
  const [, band, member] = /^bands\/(\d+)(\/)?/.exec(field ?? '') ?? [];
  return band === undefined ? '' : `${member === undefined && after === null ? 'b' : 'h'}${band}`;
}

/** Whether a line is one of which a change speaks. */
export function speaksOfLine(change: Change, said: string): boolean {
  const band = bandOf(change);
  const spoken = band
    ? `${band}${(change.field ?? '').replace(/^bands\/\d+/, '')}`
    : (change.field ?? '');
  return (
    said !== '' &&
    (said === spoken || said.startsWith(`${spoken}/`) || spoken.startsWith(`${said}/`))
  );
}

/** Pairs and those alone so that both sides rise; what went stands before what came. */
function inOrder<T>(all: readonly Answer<T>[]): Answer<T>[] {
  const pairs = all.filter(([a, b]) => a && b);
  const [gone, come] = [all.filter(([, b]) => !b), all.filter(([a]) => !a)];
  const before = (limit: Answer<T> | null): Answer<T>[] => [
    ...gone.splice(0, gone.filter(([a]) => !limit || a!.index < limit[0]!.index).length),
    ...come.splice(0, come.filter(([, b]) => !limit || b!.index < limit[1]!.index).length),
  ];
  return [...pairs.flatMap((pair) => [...before(pair), pair]), ...before(null)];
}
