import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type DocumentNode, type SelectionSetNode } from 'graphql';
import { BEFORE_CHANGE } from '../../rubrics/offices';
import { sentence } from '../../rubrics/reasons';
import type { Context } from '../context';
import type { Guard } from './guard';

/**
 * Whoever signed in with a password that others know is answered nothing else before they change
 * it. What they hold is taken from them besides, wherever they come by (`signedInBy`).
 */
const plugin: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue }) {
    return {
      async didResolveOperation({ document, operation }) {
        if (!operation || !contextValue.viewer?.mustChangePassword) return;
        const asked = [...rootFields(document, operation.selectionSet)];
        if (asked.every((name) => name.startsWith('__') || BEFORE_CHANGE.includes(name))) return;
        const code = 'PASSWORD_CHANGE_FIRST';
        throw new GraphQLError(sentence(code), { extensions: { code, http: { status: 403 } } });
      },
    };
  },
};

export const changeFirst: Guard = {
  plugin,
  mayConcern: (_, { viewer }) => viewer?.mustChangePassword === true,
};

function* rootFields(document: DocumentNode, { selections }: SelectionSetNode): Generator<string> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) yield selection.name.value;
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      yield* rootFields(document, selection.selectionSet);
    else
      for (const one of document.definitions)
        if (one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value)
          yield* rootFields(document, one.selectionSet);
  }
}
