import { Box, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { SEVERITIES } from '../../rubrics/checks/check';
import { useWords } from '../counter/words';
import { Choice } from './Choice';
import { IssueRow } from './IssueRow';
import type { Issue } from './issues';

interface Props {
  issues: readonly Issue[];
  pathOf: (id: string) => string;
  nameOf: (key: string) => string | undefined;
  chosen?: ReadonlySet<string>;
  onChoose?: (id: string, chosen: boolean) => void;
  actions?: (issue: Issue) => ReactNode;
}

const SUBJECTS = ['points', 'structure', 'terms', 'guides', 'wording', 'references'] as const;
const subjectOf = ({ rule }: Issue): string => rule.split('/')[0];

/** Issues by subject, with a filter and how many there are. */
export function IssueList({ issues, ...props }: Props) {
  const say = useWords();
  const [subject, setSubject] = useState('');
  const [severity, setSeverity] = useState('');
  const shown = issues.filter(
    (issue) =>
      (subject === '' || subjectOf(issue) === subject) &&
      (severity === '' || issue.severity === severity),
  );
  const counted = (value: string, name: string, of: (issue: Issue) => boolean) => ({
    value,
    name,
    n: issues.filter(of).length,
  });
  return (
    <Box>
      <Box
        className="no-print"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, my: 1.5, alignItems: 'center' }}
      >
        <Choice
          label={say('issues.subject')}
          value={subject}
          all={issues.length}
          options={SUBJECTS.map((one) =>
            counted(one, say(`issues.subjects.${one}`), (issue) => subjectOf(issue) === one),
          ).filter(({ n }) => n > 0)}
          onChoose={setSubject}
          width="10rem"
        />
        <Choice
          label={say('issues.severity')}
          value={severity}
          all={issues.length}
          options={SEVERITIES.map((one) =>
            counted(one, say(`issues.severities.${one}`), (issue) => issue.severity === one),
          ).filter(({ n }) => n > 0)}
          onChoose={setSeverity}
          width="10rem"
        />
        <Typography role="status" color="text.secondary">
          {say('issues.count', { smart_count: shown.length })}
        </Typography>
      </Box>
      <BySubject issues={shown} {...props} />
      {shown.length === 0 && (
        <Typography color="text.secondary">
          {say(issues.length === 0 ? 'issues.none' : 'issues.noneMatching')}
        </Typography>
      )}
    </Box>
  );
}

function BySubject({ issues, pathOf, nameOf, chosen, onChoose, actions }: Props) {
  const say = useWords();
  return SUBJECTS.map((subject) => {
    const own = issues.filter((issue) => subjectOf(issue) === subject);
    if (own.length === 0) return null;
    return (
      <Box component="section" key={subject} sx={{ mb: 3 }}>
        <Typography variant="h2">{say(`issues.subjects.${subject}`)}</Typography>
        <Box component="ul" sx={{ m: 0, p: 0 }}>
          {own.map((issue) => (
            <IssueRow
              key={`${issue.id} ${issue.standing}`}
              issue={issue}
              pathOf={pathOf}
              nameOf={nameOf}
              chosen={chosen?.has(issue.id)}
              onChoose={onChoose && ((on) => onChoose(issue.id, on))}
            >
              {actions?.(issue)}
            </IssueRow>
          ))}
        </Box>
      </Box>
    );
  });
}
