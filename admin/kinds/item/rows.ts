/** How a line looks: what can be done with it is seen where the pointer or the caret is. */
export const LINE = {
  position: 'relative',
  listStyle: 'none',
  borderRadius: '4px',
  py: '1px',
  '& .doing': { display: 'none' },
  '&:hover > .doing, &:focus-within > .doing': { display: 'flex' },
  '&:focus-within': { bgcolor: 'action.hover' },
} as const;

/** To the line above or below. */
export function step(from: HTMLElement, way: 1 | -1): void {
  const all = [...(from.parentElement?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
  all[all.indexOf(from) + way]?.focus();
}

/** To the field above or below: the same of another line, where that has one. */
export function fieldBeside(from: HTMLTextAreaElement, way: 'before' | 'after'): void {
  const all = [...(from.closest('[data-side]')?.querySelectorAll('textarea') ?? [])];
  const [own, at] = [from.dataset.field, all.indexOf(from)];
  const others = way === 'after' ? all.slice(at + 1) : all.slice(0, at).reverse();
  const next = others.find(({ dataset }) => (own === 'points') === (dataset.field === 'points'));
  if (!next) return;
  next.focus();
  const caret = way === 'after' ? next.value.length : 0;
  next.setSelectionRange(caret, caret);
}

/** Puts the caret where it is wanted; answers whether the line is there. */
export function putCaret(
  box: HTMLElement,
  line: string,
  field: string | null,
  at: number | 'end',
): boolean {
  const row = box.querySelector<HTMLElement>(`[data-line="${CSS.escape(line)}"]`);
  if (!row) return false;
  const typed =
    field === null
      ? null
      : (row.querySelector<HTMLTextAreaElement>(`textarea[data-field="${field}"]`) ??
        row.querySelector('textarea'));
  (typed ?? row).focus();
  const caret = at === 'end' ? (typed?.value.length ?? 0) : at;
  typed?.setSelectionRange(caret, caret);
  return true;
}
