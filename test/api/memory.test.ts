import { Kept, keepWithin } from '../../api/memory';

const MEBIBYTE = 2 ** 20;

describe('what is kept only to be quick', () => {
  beforeAll(() => keepWithin(1));

  test('has one room, in which what was used longest ago goes first', () => {
    const database = {};
    const kept = new Kept<string>(database, 'edition', () => MEBIBYTE / 20);
    const other = new Kept<string>(database, 'draft', () => MEBIBYTE / 20);
    for (let i = 0; i < 15; i++) kept.set(i, `edition ${i}`);
    expect(kept.get(0)).toBe('edition 0');
    for (let i = 0; i < 10; i++) other.set(i, `draft ${i}`);
    expect([kept.get(0), kept.get(1), other.get(9)]).toEqual(['edition 0', undefined, 'draft 9']);
  });

  test('holds the last of what is large, though there were no room for it', () => {
    const database = {};
    const kept = new Kept<string>(database, 'base', () => 3 * MEBIBYTE);
    const small = new Kept<string>(database, 'issues', () => MEBIBYTE / 2);
    kept.set('a', 'text a');
    kept.set('b', 'text b');
    for (let i = 0; i < 5; i++) small.set(i, 'found');
    expect([kept.get('a'), kept.get('b')]).toEqual(['text a', 'text b']);
    kept.set('c', 'text c');
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([undefined, 'text b', 'text c']);
    kept.delete('c');
    expect(kept.get('c')).toBeUndefined();
  });

  test('lets go of it when nobody asked for a while, also where nobody asks for anything', () => {
    jest.useFakeTimers();
    const kept = new Kept<string>({}, 'base', () => 3 * MEBIBYTE);
    kept.set('a', 'text a');
    jest.advanceTimersByTime(9 * 60_000);
    expect(kept.get('a')).toBe('text a');
    jest.advanceTimersByTime(9 * 60_000);
    // It was asked for nine minutes ago.
    expect(jest.getTimerCount()).toBe(1);
    jest.advanceTimersByTime(3 * 60_000);
    expect([jest.getTimerCount(), kept.get('a')]).toEqual([0, undefined]);
    jest.useRealTimers();
  });
});
