import { Box, Checkbox, Chip, Typography } from '@mui/material';
import { useLocaleState } from 'ra-core';
import type { ReactNode } from 'react';
import { useSentence } from '../counter/sentences';
import { useDoer } from '../counter/doer';
import { useWords } from '../counter/words';
import { IssuePlaces } from './IssuePlaces';
import type { Issue } from './issues';
import { SeverityMark } from './SeverityMark';

interface Props {
  issue: Issue;
  /** Page of an entry, by its ID. */
  pathOf: (id: string) => string;
  /** Name of an entry, by its key; undefined where the outline does not list it. */
  nameOf: (key: string) => string | undefined;
  chosen?: boolean | undefined;
  onChoose?: ((chosen: boolean) => void) | undefined;
  children?: ReactNode;
}

/** One issue: what is wrong, where, and the characters concerned. */
export function IssueRow({ issue, pathOf, nameOf, chosen, onChoose, children }: Props) {
  const say = useWords();
  const [locale] = useLocaleState();
  const { waiver } = issue;
  const doer = useDoer();
  const text = locale === 'en' ? issue.messageEnglish : issue.message;
  return (
    <Box
      component="li"
      className="keep"
      sx={{
        listStyle: 'none',
        display: 'flex',
        gap: 1,
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
        ...(waiver && { opacity: 0.75 }),
      }}
    >
      {onChoose && (
        <Checkbox
          size="small"
          className="no-print"
          checked={!!chosen}
          disabled={!issue.fixable}
          onChange={(_, on) => onChoose(on)}
          slotProps={{ input: { 'aria-label': say('issues.choose', { title: text }) } }}
          sx={{ p: 0.25, alignSelf: 'flex-start' }}
        />
      )}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Head issue={issue} />
        <Typography lang={locale === 'en' ? undefined : 'zh-CN'} sx={{ my: 0.25 }}>
          {text}
        </Typography>
        <IssuePlaces issue={issue} pathOf={pathOf} nameOf={nameOf} />
        {waiver && (
          <Typography variant="body2">
            {say(waiver.reason ? 'issues.waived' : 'issues.waivedUnexplained', {
              name: doer(waiver.by, waiver.roles),
              until: waiver.until,
              reason: waiver.reason ?? '',
            })}
          </Typography>
        )}
        {children}
      </Box>
    </Box>
  );
}

/** How grave, whether new, of which rule, and what it blocks. */
function Head({
  issue: { severity, standing, title, rule, count, guessed, stage },
}: Pick<Props, 'issue'>) {
  const say = useWords();
  const sentence = useSentence();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center' }}>
      <SeverityMark severity={severity} />
      {standing && (
        <Chip
          size="small"
          variant={standing === 'NEW' || standing === 'WORSENED' ? 'filled' : 'outlined'}
          label={say(`issues.standings.${standing}`)}
        />
      )}
      <Aside>
        {sentence(title)} <code>{rule}</code>
        {count > 1 && ` ×${count}`}
      </Aside>
      {guessed && <Aside>{say('issues.guessed')}</Aside>}
      {stage && <Aside>{say('issues.blocks', { stage: say(`issues.stages.${stage}`) })}</Aside>}
    </Box>
  );
}

const Aside = ({ children }: { children: ReactNode }) => (
  <Typography component="span" variant="body2" color="text.secondary">
    {children}
  </Typography>
);
