import type { ApolloServerPlugin } from '@apollo/server';
import { visit } from 'graphql';
import type { Context } from '../context';
import { Fault } from '../refusals';

/**
 * Refuses text that a database cannot keep as it is, at the edge and whatever it was meant for:
 * PostgreSQL takes no NUL, and half a character comes back from SQLite as another one, so that the
 * record would not verify.
 */
export const storableText: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, request }) {
        if (!storable(request.variables)) throw unstorable();
        visit(document, {
          StringValue: ({ value }) => {
            if (!storable(value)) throw unstorable();
          },
        });
      },
    };
  },
};

const unstorable = () =>
  new Fault(
    'BAD_USER_INPUT',
    '文字含有空字符或不完整的字符',
    'the text holds a NUL or half a character',
  );

function storable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\u0000');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]) => storable(name) && storable(inner));
}
