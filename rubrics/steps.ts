/** Work that whoever does it may leave between two steps and take up again. */
export type Steps<T> = Generator<undefined, T>;

/** So many things are visited in one step: a millisecond or two. */
const A_STEP = 250;

/** Does it all, without leaving it. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Something with each of many things. */
export function* each<T>(things: Iterable<T>, visit: (thing: T) => void): Steps<void> {
  let visited = 0;
  for (const thing of things) {
    visit(thing);
    if (++visited % A_STEP === 0) yield;
  }
}
