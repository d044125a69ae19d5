import { z } from 'zod';
import { rulesPage } from '../rubrics/checks/rulesPage';
import { awardFile, editionFile } from '../rubrics/library/shape';
import { schemaText } from './printSchema';
import { makeSchema } from './schema';

/** Files that are made from the code and committed, by path: the text that each must have. */
export const generated = (): Record<string, string> => ({
  'schema.graphql': schemaText(makeSchema()),
  'rubrics/checks/README.md': rulesPage(),
  'rubrics/library/schema.json': json(z.toJSONSchema(editionFile, { io: 'input' })),
  'rubrics/library/award.schema.json': json(z.toJSONSchema(awardFile, { io: 'input' })),
});

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
