import { same } from '../tree/canonical';
import type { Three } from './conflict';
import { mergeTexts } from './threeWay';

export type Values = Record<string, unknown>;
export type Clash = (field: string, values: Three<unknown>) => unknown;

/** The side that changed; both where they agree; a clash otherwise. */
export function mergeValue<T>(field: string, values: Three<T>, clash: Clash): T {
  const { base, ours, theirs } = values;
  if (same(ours, theirs) || same(base, theirs)) return ours;
  return same(base, ours) ? theirs : (clash(field, values) as T);
}

export function mergeText(field: string, values: Three<unknown>, clash: Clash): unknown {
  const { base, ours, theirs } = values;
  if (typeof base !== 'string' || typeof ours !== 'string' || typeof theirs !== 'string')
    return mergeValue(field, values, clash);
  return mergeValue(field, values, () => mergeTexts(base, ours, theirs) ?? clash(field, values));
}
