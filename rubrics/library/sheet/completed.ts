import { z } from 'zod';
import { gridOf, isList, type MemberList, type Members } from '../../kinds/field';
import { fieldsOf } from '../../kinds/walk';
import type { Form } from './forms';

type Values = Record<string, unknown>;

/** What goes without saying in a sheet: lists without a member, and cells at the end of a row. */
export const completed = ({ of }: Form, content: Values): void => complete(fieldsOf(of), content);

function complete(members: Members, content: Values): void {
  for (const [name, field] of Object.entries(members)) {
    if (!isList(field)) continue;
    if (content[name] === undefined && !(field.shape instanceof z.ZodOptional)) content[name] = [];
    for (const member of (content[name] ?? []) as Values[]) complete(field.members, member);
  }
  const grid = gridOf(members);
  if (!grid) return;
  const width = ((content[grid.columns] ?? []) as unknown[]).length;
  const cells = (members[grid.rows] as MemberList).members[grid.cells] as MemberList;
  for (const row of (content[grid.rows] ?? []) as Values[]) {
    const held = row[grid.cells] as Values[];
    while (held.length < width) held.push({ [cells.brief!]: '' });
  }
}
