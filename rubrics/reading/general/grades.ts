import type { grade } from '../../kinds/grade';
import type { FileNode } from '../../library/shape';
import type { Draft } from './draft';

type Content = Parameters<typeof grade.plain>[0];

const FORMS = [
  /^([^:：。；]{1,30})：不低于 (\d+(?:\.\d+)?)( 分|%)(?:，(.+))?$/su,
  /^([^:：.;]{1,40}): at least (\d+(?:\.\d+)?)( points| %)(?:, (.+))?$/su,
];
const WITHOUT = /^([^:：。；，]{1,12})[:：]\s?([^。]+)$/su;

/**
 * Lines that print grades with their thresholds, two or more of them together. Only what prints the
 * same again: other wordings stay as they are.
 */
export function gradesIn(siblings: readonly Draft[]): void {
  const found = siblings.map(gradeIn);
  siblings.forEach((one, i) => {
    gradesIn(one.children);
    const content = found[i];
    const beside = found[i - 1] ?? found[i + 1];
    if (content && beside) make(one, content);
    // The last may be what reaches none of them.
    else if (!content && found[i - 1] && found[i - 2] && isPlain(one)) {
      const [, name, conditions] = WITHOUT.exec(one.text ?? '') ?? [];
      if (name && conditions) make(one, { name, conditions });
    }
  });
}

/** A paragraph has nothing below it: grades that it leads in stand beside it. */
export function gradesBeside(siblings: Draft[]): void {
  for (const one of [...siblings]) {
    gradesBeside(one.children);
    const first = one.children.findIndex(({ leaf }) => leaf?.kind === 'GRADE');
    if (one.kind !== 'PARAGRAPH' || first < 0) continue;
    siblings.splice(siblings.indexOf(one) + 1, 0, ...one.children.splice(first));
  }
}

const isPlain = ({ label, title, leaf, children }: Draft): boolean =>
  label == null && !title && !leaf && children.length === 0;

function gradeIn(one: Draft): Content | null {
  if (!isPlain(one)) return null;
  for (const form of FORMS) {
    const [, name, value, unit, conditions] = form.exec(one.text ?? '') ?? [];
    if (name && value)
      return {
        name,
        atLeast: Number(value),
        ...(/%/.test(unit ?? '') && { unit: 'PERCENT' as const }),
        ...(conditions && { conditions }),
      };
  }
  return null;
}

function make(one: Draft, content: Content): void {
  one.leaf = { kind: 'GRADE', ...content } as FileNode;
  delete one.text;
}
