import type { ApolloServerPlugin } from '@apollo/server';
import { getLocation, visit, type DocumentNode } from 'graphql';
import { deceivingIn, mayDeceive, type Deceiving } from '../../rubrics/deceiving';
import { remembered } from '../../rubrics/remembered';
import type { Context } from '../context';
import type { Guard } from './guard';
import { Fault } from '../refusals';

/**
 * Refuses text that lets something else be read than is stored, at the edge and whatever it was
 * meant for; databases could not even keep a NUL or half a character as they are.
 */
const plugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, request }) {
        const found = inVariables(request.variables, []) ?? inDocument(document);
        if (found) throw unstorable(found);
      },
    };
  },
};

export const storableText: Guard = { plugin, mayConcern: deceivesIn };

/** Whether there is anything to refuse in variables: in one look, where nothing needs a second. */
function deceivesIn(variables: object): boolean {
  const text = JSON.stringify(variables);
  const suspect = /\\[bfu]/.test(text) || mayDeceive(text);
  return suspect && inVariables(variables, []) !== null;
}

/** A character, and whereabouts its text stands. */
interface Found {
  where: string;
  sign: Deceiving;
}

const unstorable = ({ where, sign: { place, codePoint } }: Found) =>
  new Fault(
    'BAD_USER_INPUT',
    `文字含有看不见或不完整的字符: ${where} 第 ${place} 个字符 ${codePoint}`,
    `the text holds a character that nobody sees: ${where}, character ${place}, ${codePoint}`,
    { http: { status: 400 } },
  );

const inDocument = remembered((document: DocumentNode): Found | null => {
  let found: Found | null = null;
  visit(document, {
    StringValue({ value, loc }) {
      const [sign] = deceivingIn(value);
      if (!sign || found) return;
      const { line, column } = getLocation(loc!.source, loc!.start);
      found = { where: `${line}:${column}`, sign };
    },
  });
  return found;
});

/** Without recursion: how deep variables go is up to whoever sends them. */
function inVariables(variables: unknown, above: readonly string[]): Found | null {
  const stack: { value: unknown; path: readonly string[] }[] = [{ value: variables, path: above }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { value, path } = next;
    if (typeof value === 'string') {
      const [sign] = deceivingIn(value);
      if (sign) return { where: `$${path.join('.')}`, sign };
    } else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value).reverse()) {
        const [sign] = deceivingIn(name);
        if (sign) return { where: `$${path.join('.')}`, sign };
        stack.push({ value: inner, path: path.length < DEEPEST ? [...path, name] : path });
      }
  }
  return null;
}

/** Of a path no more is told. */
const DEEPEST = 8;
