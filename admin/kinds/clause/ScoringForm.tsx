import { COMBINES, SCORE_ROLES, type Combine, type ScoreRole } from '../../../rubrics/vocabulary';
import { useContentAct } from '../../counter/act';
import { useTyped } from '../../counter/typed';
import { useWords } from '../../counter/words';
import { TypedForm } from '../../parts/TypedForm';
import { CLAUSE_REVISE } from './acts';
import type { DraftClause } from './drafted';

interface Props {
  id: string;
  clause: DraftClause;
  disabled: boolean;
}

/** What the points of a clause are, and how those below it combine: one act. */
export function ScoringForm({ id, clause, disabled }: Props) {
  const say = useWords();
  const form = useTyped(`${id}/${clause.key}/scoring`, clause.revision, {
    scoreRole: clause.ownScoreRole ?? '',
    combine: clause.combine as string,
  });
  const { act, refusals, pending } = useContentAct(CLAUSE_REVISE);
  const save = async () => {
    const { scoreRole, combine } = form.changed;
    const fields = {
      ...(scoreRole !== undefined && { scoreRole: (scoreRole || null) as ScoreRole | null }),
      ...(combine !== undefined && { combine: combine as Combine }),
    };
    return !!(await act({ id, key: clause.key, expecting: form.revision, fields }));
  };
  const inherited = say('entry.inherited', { role: say(`clause.scoreRoles.${clause.scoreRole}`) });
  const fields = [
    {
      name: 'scoreRole',
      label: say('entry.scoreRole'),
      choices: [
        { value: '', name: clause.ownScoreRole ? say('entry.asAbove') : inherited },
        ...SCORE_ROLES.map((value) => ({ value, name: say(`clause.scoreRoles.${value}`) })),
      ],
    },
    {
      name: 'combine',
      label: say('entry.combine'),
      choices: COMBINES.map((value) => ({ value, name: say(`clause.combines.${value}`) })),
    },
  ] as const;
  return (
    <TypedForm
      heading={say('entry.scoring')}
      fields={fields}
      form={form}
      pending={pending}
      refusals={refusals}
      save={save}
      disabled={disabled}
    />
  );
}
