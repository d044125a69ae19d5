import { squeezed, type PageLine } from './page';

/** A title takes at most so many lines. */
const WRAPPED = 3;

export interface Title {
  /** Index of its first line. */
  at: number;
  size: number;
  title: string;
  /** Key of the rubric below its award, by the class that stands in brackets. */
  key: string;
}

/**
 * The title that ends right before line `end`.
 * @param form its first group is the class; @param classes key of a rubric by class
 */
export function titleBefore(
  lines: readonly PageLine[],
  end: number,
  form: RegExp,
  classes: Record<string, string>,
): Title | null {
  for (let size = 1; size <= WRAPPED && size <= end; size++) {
    const title = squeezed(
      lines
        .slice(end - size, end)
        .map((line) => line.text)
        .join(''),
    );
    const key = classes[form.exec(title)?.[1] ?? ''];
    if (key) return { at: end - size, size, title, key };
  }
  return null;
}
