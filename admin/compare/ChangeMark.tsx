import type { ChangeName } from '../../rubrics/vocabulary';
import { useWords } from '../counter/words';
import { Mark } from '../parts/Mark';

/**
 * Told apart by shape before colour: what came is boxed solid, what went dotted and struck, what
 * moved dotted with an arrow.
 */
const SHAPES: Record<ChangeName, object> = {
  ADDED: { borderStyle: 'solid', borderWidth: '2px', color: 'primary.main' },
  REMOVED: { borderStyle: 'dotted', color: 'secondary.main', textDecoration: 'line-through' },
  MOVED: { borderStyle: 'dotted', color: 'primary.main' },
  REORDERED: { borderStyle: 'dotted', color: 'primary.main' },
  RENUMBERED: { borderStyle: 'dotted', color: 'text.secondary' },
  REDRAWN: { borderStyle: 'dashed', color: 'primary.main' },
  RETITLED: { borderStyle: 'dashed', color: 'primary.main' },
  REWORDED: { borderStyle: 'dashed', color: 'primary.main' },
  REDEFINED: { borderStyle: 'dashed', color: 'primary.main' },
  REWEIGHTED: { borderStyle: 'double', borderWidth: '3px', color: 'secondary.main' },
  REGUIDED: { borderStyle: 'dashed', color: 'secondary.main' },
  SPLIT: { borderStyle: 'solid', color: 'primary.main' },
  RESHARED: { borderStyle: 'double', borderWidth: '3px', color: 'secondary.main' },
  REGRADED: { borderStyle: 'dashed', color: 'secondary.main' },
  REROLED: { borderStyle: 'double', borderWidth: '3px', color: 'secondary.main' },
  MERGED: { borderStyle: 'solid', color: 'primary.main' },
};

/** 改 增 删 移 并 拆 … */
export function ChangeMark({ name }: { name: ChangeName }) {
  const say = useWords();
  return (
    <Mark title={say(`diff.types.${name}`)} shape={SHAPES[name]}>
      <span aria-hidden="true">{say(`diff.marks.${name}`)}</span>
      <span className="hidden">{say(`diff.types.${name}`)}</span>
    </Mark>
  );
}
