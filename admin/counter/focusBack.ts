const FOCUSABLE =
  'button:not(:disabled), a[href], input:not(:disabled), textarea:not(:disabled), [tabindex="0"]';
const DIALOG = '[role="dialog"]';

/** What has the focus, and all that it stands in up to its section. */
export type Way = readonly Element[];

export function wayHere(): Way {
  const way: Element[] = [];
  for (let at = document.activeElement; at && at !== document.body; at = at.parentElement) {
    way.push(at);
    if (at.matches('section')) break;
  }
  return way;
}

/** Whether a dialog has all that is typed. */
export const inDialog = (): boolean => document.querySelector(DIALOG) !== null;

/**
 * The focus goes back to where it was; where that is gone, as what was asked is done, to what
 * stands nearest in the same section. Left to itself, it would be at the head of the page.
 */
export function giveBack(way: Way): void {
  if (document.activeElement !== document.body) return;
  if (inDialog() && !way.some((place) => place.isConnected && place.closest(DIALOG))) return;
  for (const place of way) {
    if (!place.isConnected) continue;
    const next = place.matches(FOCUSABLE) ? place : place.querySelector(FOCUSABLE);
    if (next instanceof HTMLElement) return next.focus();
  }
}
