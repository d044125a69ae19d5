const LETTERS = 18;

/** The beginning of a text, by whole letters. */
export const excerpt = (text: string, length = LETTERS): string => {
  const letters = [...text];
  return letters.length > length ? `${letters.slice(0, length).join('')}…` : text;
};
