import { z } from 'zod';
import { isList, type Members } from './field';

/** Content with fields set: null clears one, undefined leaves it. */
export function withFields<T extends object>(content: T, fields: object): T {
  const all = { ...content } as Record<string, unknown>;
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) delete all[name];
    else if (value !== undefined) all[name] = value;
  }
  return all as T;
}

/** Content without what says nothing: words where there are none, lists without a member. */
export function withoutEmpty<T extends object>(fields: Members, content: T): T {
  const empty = Object.entries(fields).flatMap(([name, field]) => {
    if (!(field.shape instanceof z.ZodOptional)) return [];
    const value = (content as Record<string, unknown>)[name];
    const saysNothing = isList(field)
      ? Array.isArray(value) && value.length === 0
      : field.checked !== null && value === '';
    return saysNothing ? [[name, null]] : [];
  });
  return withFields(content, Object.fromEntries(empty));
}

/** Fields that hold words, which are joined where two texts are, and never copied. */
export const wordsIn = (fields: Members): string[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    !isList(field) && field.merge === 'words' ? [name] : [],
  );
