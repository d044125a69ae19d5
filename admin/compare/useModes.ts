import { usePreference } from '../counter/preferences';
import { MODES, type Mode } from './Modes';

/**
 * How somebody likes to read: remembered with the account, or on this machine for a reader without
 * one.
 */
export function useModes() {
  const [mode, setMode] = usePreference('compare.mode', 'columns');
  const [only, setOnly] = usePreference('compare.onlyChanged', 'true');
  return {
    mode: MODES.includes(mode as Mode) ? (mode as Mode) : 'columns',
    setMode: (next: Mode) => setMode(next),
    onlyChanged: only !== 'false',
    setOnlyChanged: (next: boolean) => setOnly(String(next)),
  };
}
