import { Field, ObjectType } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { AccountRow } from './rows';

@ObjectType({
  description: 'Somebody who acted: as much as those who work together may know.',
  simpleResolvers: true,
})
export class Person {
  @Field(() => String) username!: string;
  @Field(() => String) name!: string;
}

/** People by account id, those asked for in one go read with one statement. */
export function people(source: DataSource): (id: string) => Promise<Person> {
  let waiting: Promise<Map<string, Person>> | undefined;
  let ids = new Set<string>();
  const read = async () => {
    // All resolvers of one level ask in the same turn of the event loop.
    await new Promise(setImmediate);
    const asked = [...ids];
    ids = new Set();
    waiting = undefined;
    const rows = await source
      .getRepository(AccountRow)
      .createQueryBuilder('a')
      .where('a.id IN (:...asked)', { asked })
      .getMany();
    return new Map(
      rows.map(({ id, username, name }) => [id, Object.assign(new Person(), { username, name })]),
    );
  };
  return async (id) => {
    ids.add(id);
    waiting ??= read();
    return (await waiting).get(id) ?? Object.assign(new Person(), { username: id, name: id });
  };
}
