import { useEffect, useState } from 'react';
import { giveBack, inDialog, wayHere, type Way } from '../counter/focusBack';

/** Whence the dialog that is open was opened, or the first of several, one after another. */
let whence: Way = [];

/** When a dialog is over the focus goes back to whence it was opened. */
export function useFocusBack(): void {
  const [way] = useState(wayIn);
  useEffect(() => () => void setTimeout(() => giveBack(way)), [way]);
}

/** The way before the dialog takes the focus. */
function wayIn(): Way {
  if (!inDialog()) whence = wayHere();
  return whence;
}
