const known = new Map<string, string>();

/**
 * A document as it goes up, which is a part of what a save costs: without blanks that say nothing,
 * and fragments that are spread once stand where they are spread. No document holds strings.
 */
export function compact(document: string): string {
  const made = known.get(document) ?? spread(document.replace(BLANKS, '$1').replace(/\s+/g, ' '));
  known.set(document, made);
  return made;
}

/** Around signs none is needed, nor a comma. */
const BLANKS = /[\s,]*([{}():!=[\]])[\s,]*/g;

function spread(document: string): string {
  const pieces = document.trim().split(/(?=\bfragment \w+ on )/);
  for (const at of pieces.keys()) {
    const [, name, on, body] = FRAGMENT.exec(pieces[at] ?? '') ?? [];
    const spreads = new RegExp(`\\.\\.\\.${name}\\b`);
    if (!name || pieces.join('').split(spreads).length !== 2) continue;
    pieces[at] = '';
    for (const [i, piece] of pieces.entries())
      pieces[i] = piece.replace(spreads, () => `...on ${on}${body}`);
  }
  return pieces.join('');
}
const FRAGMENT = /^fragment (\w+) on (\w+)(\{.*\})$/;
