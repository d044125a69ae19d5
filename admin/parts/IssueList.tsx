import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import type { Issue } from './issues';
import { IssueRow } from './IssueRow';
import { useWords } from '../counter/words';

interface Props {
  issues: readonly Issue[];
  pathOf: (id: string) => string;
  nameOf: (key: string) => string | undefined;
  chosen?: ReadonlySet<string>;
  onChoose?: (id: string, chosen: boolean) => void;
  actions?: (issue: Issue) => ReactNode;
}

const SEVERITIES = ['ERROR', 'WARNING', 'NOTICE'] as const;
const subjectOf = ({ rule }: Issue): string => rule.split('/')[0];
const SUBJECTS = ['points', 'structure', 'terms', 'guides', 'wording', 'references'] as const;

/** Issues by subject, with a filter and how many there are. */
export function IssueList({ issues, chosen, onChoose, actions, ...places }: Props) {
  const say = useWords();
  const [subject, setSubject] = useState('');
  const [severity, setSeverity] = useState('');
  const shown = issues.filter(
    (issue) =>
      (subject === '' || subjectOf(issue) === subject) &&
      (severity === '' || issue.severity === severity),
  );
  const count = (of: (issue: Issue) => boolean) => issues.filter(of).length;
  const choice = (
    label: string,
    value: string,
    set: (value: string) => void,
    options: { value: string; name: string; n: number }[],
  ) => (
    <TextField
      select
      fullWidth={false}
      variant="outlined"
      size="small"
      label={label}
      value={value}
      onChange={(event) => set(event.target.value)}
      sx={{ minWidth: '10rem' }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{say('diff.all', { n: issues.length })}</MenuItem>
      {options
        .filter(({ n }) => n > 0)
        .map((option) => (
          <MenuItem key={option.value} value={option.value}>
            {say('diff.counted', option)}
          </MenuItem>
        ))}
    </TextField>
  );
  return (
    <Box>
      <Box
        className="no-print"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, my: 1.5, alignItems: 'center' }}
      >
        {choice(
          say('issues.subject'),
          subject,
          setSubject,
          SUBJECTS.map((one) => ({
            value: one,
            name: say(`issues.subjects.${one}`),
            n: count((issue) => subjectOf(issue) === one),
          })),
        )}
        {choice(
          say('issues.severity'),
          severity,
          setSeverity,
          SEVERITIES.map((one) => ({
            value: one,
            name: say(`issues.severities.${one}`),
            n: count((issue) => issue.severity === one),
          })),
        )}
        <Typography role="status" color="text.secondary">
          {say('issues.count', { smart_count: shown.length })}
        </Typography>
      </Box>
      {SUBJECTS.map((one) => {
        const own = shown.filter((issue) => subjectOf(issue) === one);
        return own.length === 0 ? null : (
          <Box component="section" key={one} sx={{ mb: 3 }}>
            <Typography variant="h2">{say(`issues.subjects.${one}`)}</Typography>
            <Box component="ul" sx={{ m: 0, p: 0 }}>
              {own.map((issue) => (
                <IssueRow
                  key={`${issue.id} ${issue.standing}`}
                  issue={issue}
                  {...places}
                  chosen={chosen?.has(issue.id)}
                  onChoose={onChoose && ((on) => onChoose(issue.id, on))}
                >
                  {actions?.(issue)}
                </IssueRow>
              ))}
            </Box>
          </Box>
        );
      })}
      {shown.length === 0 && (
        <Typography color="text.secondary">
          {say(issues.length === 0 ? 'issues.none' : 'issues.noneMatching')}
        </Typography>
      )}
    </Box>
  );
}
