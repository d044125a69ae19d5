/** A bracket or quotation mark without its other half. */
interface Unpaired {
  char: string;
  at: number;
  opens: boolean;
}

/**
 * Marks in a text that have no other half. Width aside, a bracket closes one of its kind; a letter
 * or number before a closing bracket at the beginning of a clause (`a)`, `2)`) is a label and
 * closes nothing.
 */
export function unpaired(text: string, pairs: string): Unpaired[] {
  const opening = new Map(
    Array.from({ length: pairs.length / 2 }, (_, i) => [pairs[2 * i], pairs[2 * i + 1]]),
  );
  const open: Unpaired[] = [];
  const found: Unpaired[] = [];
  for (const [at, char] of [...text.split('')].entries()) {
    if (opening.has(char)) open.push({ char, at, opens: true });
    else if (pairs.includes(char)) {
      const last = open.at(-1);
      if (last && closes(char, opening.get(last.char)!)) open.pop();
      else if (!isLabel(text, at)) found.push({ char, at, opens: false });
    }
  }
  return [...found, ...open].sort((a, b) => a.at - b.at);
}

const plain = (char: string) => (char === '）' ? ')' : char);
const closes = (char: string, wanted: string) => plain(char) === plain(wanted);
const isLabel = (text: string, at: number) =>
  (text[at] === ')' || text[at] === '）') &&
  /(?:^|[。;\uff1b,\uff0c:\uff1a、\s])[0-9a-zA-Z①-⑳]{1,2}$/.test(text.slice(0, at));
