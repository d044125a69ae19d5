import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  parse,
  separateOperations,
  validate,
  visit,
  type DocumentNode,
} from 'graphql';
import { compact } from '../../admin/counter/compact';
import * as documents from '../../admin/gql/graphql';
import { home } from '../support/server';

const schema = buildSchema(readFileSync(join(home, 'schema.graphql'), 'utf8'));
const asked = Object.entries(documents as Record<string, unknown>)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, document]): [string, string] => [name, String(document)]);

/** Names of all fields and arguments that a document holds, fragments in the places of spreads. */
function fields(document: DocumentNode): string[] {
  const fragments = new Map(
    document.definitions.flatMap((one): [string, DocumentNode][] =>
      one.kind === 'FragmentDefinition'
        ? [[one.name.value, { kind: 'Document', definitions: [one] } as unknown as DocumentNode]]
        : [],
    ),
  );
  const [operation] = Object.values(separateOperations(document));
  const found: string[] = [];
  const look = (within: DocumentNode) =>
    visit(within, {
      enter(node) {
        if (node.kind === 'Field') found.push(`${node.alias?.value ?? ''}:${node.name.value}`);
        if (node.kind === 'Argument') found.push(`(${node.name.value}`);
        if (node.kind === 'FragmentSpread') look(fragments.get(node.name.value)!);
      },
    });
  look({
    ...operation!,
    definitions: operation!.definitions.filter(({ kind }) => kind === 'OperationDefinition'),
  });
  return found;
}

test('a document that goes up is lawful and asks what it asked', () => {
  expect(asked.length).toBeGreaterThan(50);
  for (const [name, document] of asked) {
    const short = parse(compact(document));
    expect([name, validate(schema, short)]).toEqual([name, []]);
    expect([name, fields(short)]).toEqual([name, fields(parse(document))]);
    expect(compact(document).length).toBeLessThan(document.length);
  }
});
