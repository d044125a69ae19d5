import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import type { zh } from '../i18n/zh';

/** Dotted paths to the texts under `zs`. */
type Path<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Path<T[K]>}` }[keyof T &
  string];
export type Word = Path<(typeof zh)['zs']>;
export type Words = (word: Word, values?: Record<string, string | number>) => string;

/** Our own texts in the reader's language: `say('clause.previous')`. */
export function useWords(): Words {
  const translate = useTranslate();
  return useMemo(() => (word, values) => translate(`zs.${word}`, values), [translate]);
}
