import { useState } from 'react';
import { useInTurn } from './inTurn';
import { inBeijing } from './time';
import type { Fields, Typed } from './typed';
import { useLeaving } from './useLeaving';

/** How what is typed in fields is stored. */
interface Storing {
  /** Whether nothing can be stored at the moment. */
  shut: boolean;
  /** Stores what was typed; answers whether it was stored. */
  save: () => Promise<boolean>;
  /** Told when it was stored. */
  onSaved?: (at: string) => void;
}

/** What is typed is stored when it is asked for, and by itself when its fields are left. */
export function useStoring<F extends Fields, R extends string | null>(
  form: Typed<F, R>,
  { shut, save, onSaved }: Storing,
) {
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const fit = !shut && form.dirty && !form.inConflict;
  const submit = useInTurn(async (asked: 'first' | 'again') => {
    if (!fit || (asked === 'again' && form.refused)) return;
    if (await form.store(save)) {
      const at = inBeijing(new Date().toISOString()).slice(11);
      setSavedAt(at);
      onSaved?.(at);
    }
    // Somebody else was faster with another field: it is looked at once more.
    else if (asked === 'first') submit('again');
  });
  // What was found waits for a word, and what was refused is not tried again by itself.
  const byItself = form.dirty && !form.found && !form.refused;
  const leaving = useLeaving(
    () => byItself && submit('first'),
    () => byItself && fit && void form.store(save),
  );
  return { savedAt, leaving, byItself, store: () => submit('first') };
}
