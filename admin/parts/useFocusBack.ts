import { useEffect, useState } from 'react';

const FOCUSABLE = 'button:not(:disabled), a[href], input:not(:disabled), [tabindex="0"]';
const DIALOG = '[role="dialog"]';

/** Whence the dialog that is open was opened, or the first of several, one after another. */
let whence: readonly Element[] = [];

/**
 * Where a dialog is over and what opened it is gone, as what was asked is done, the focus goes to
 * what stands nearest in the same section: left to itself, it would be at the head of the page.
 */
export function useFocusBack(): void {
  const [way] = useState(wayIn);
  useEffect(() => () => void setTimeout(() => giveBack(way)), [way]);
}

/** What has the focus before the dialog takes it, and all that it stands in up to its section. */
function wayIn(): readonly Element[] {
  if (document.querySelector(DIALOG)) return whence;
  const { activeElement } = document;
  const way: Element[] = [];
  for (let at = activeElement; at && at !== document.body; at = at.parentElement) {
    way.push(at);
    if (at.matches('section')) break;
  }
  whence = way;
  return way;
}

function giveBack(way: readonly Element[]): void {
  if (document.activeElement !== document.body || document.querySelector(DIALOG)) return;
  for (const place of way) {
    if (!place.isConnected) continue;
    const next = place.matches(FOCUSABLE) ? place : place.querySelector(FOCUSABLE);
    if (next instanceof HTMLElement) return next.focus();
  }
}
