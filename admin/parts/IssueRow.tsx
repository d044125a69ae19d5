import { Box, Checkbox, Chip, Typography } from '@mui/material';
import { useLocaleState } from 'ra-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Issue } from './issues';
import { keyIn } from './issues';
import { SeverityMark } from './SeverityMark';
import { useSentence } from '../counter/sentences';
import { useWords } from '../counter/words';

interface Props {
  issue: Issue;
  /** Page of an entry, by its ID. */
  pathOf: (id: string) => string;
  /** Name of an entry, by its key; undefined where the outline does not list it. */
  nameOf: (key: string) => string | undefined;
  chosen?: boolean;
  onChoose?: (chosen: boolean) => void;
  children?: ReactNode;
}

const PLACES = 6;

/** One issue: what is wrong, where, and the characters concerned. */
export function IssueRow({ issue, pathOf, nameOf, chosen, onChoose, children }: Props) {
  const say = useWords();
  const sentence = useSentence();
  const [locale] = useLocaleState();
  const {
    rule,
    title,
    severity,
    message,
    messageEnglish,
    entries,
    quotes,
    sourceLines,
    standing,
    waiver,
    fixable,
    guessed,
    stage,
    count,
  } = issue;
  const places = [...new Map(entries.map((id) => [keyIn(id), id])).values()];
  const text = locale === 'en' ? messageEnglish : message;
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
          disabled={!fixable}
          onChange={(_, on) => onChoose(on)}
          slotProps={{ input: { 'aria-label': say('issues.choose', { title: text }) } }}
          sx={{ p: 0.25, alignSelf: 'flex-start' }}
        />
      )}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center' }}>
          <SeverityMark severity={severity} />
          {standing && (
            <Chip
              size="small"
              variant={standing === 'NEW' || standing === 'WORSENED' ? 'filled' : 'outlined'}
              label={say(`issues.standings.${standing}`)}
            />
          )}
          <Typography component="span" variant="body2" color="text.secondary">
            {sentence(title)} <code>{rule}</code>
            {count > 1 && ` ×${count}`}
          </Typography>
          {guessed && (
            <Typography component="span" variant="body2" color="text.secondary">
              {say('issues.guessed')}
            </Typography>
          )}
          {stage && (
            <Typography component="span" variant="body2" color="text.secondary">
              {say('issues.blocks', { stage: say(`issues.stages.${stage}`) })}
            </Typography>
          )}
        </Box>
        <Typography lang={locale === 'en' ? undefined : 'zh-CN'} sx={{ my: 0.25 }}>
          {text}
        </Typography>
        {quotes.length > 0 && (
          <Typography variant="body2" lang="zh-CN">
            {quotes.slice(0, PLACES).map((quote, i) => (
              <Box component="q" key={i} sx={{ mr: 1.5, bgcolor: 'action.hover', px: 0.5 }}>
                {quote}
              </Box>
            ))}
          </Typography>
        )}
        <Typography
          variant="body2"
          component="div"
          sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 12px' }}
        >
          {places.slice(0, PLACES).map((id) => (
            <Link key={id} to={pathOf(id)} lang="zh-CN">
              {nameOf(keyIn(id)) ?? say('issues.place')}
            </Link>
          ))}
          {places.length > PLACES && (
            <span>{say('issues.more', { n: places.length - PLACES })}</span>
          )}
          {sourceLines && sourceLines.length > 0 && (
            <Typography component="span" variant="body2" color="text.secondary">
              {say('clause.lines', { lines: runs(sourceLines) })}
            </Typography>
          )}
        </Typography>
        {waiver && (
          <Typography variant="body2">
            {say('issues.waived', {
              name: waiver.by.name,
              until: waiver.until,
              reason: waiver.reason,
            })}
          </Typography>
        )}
        {children}
      </Box>
    </Box>
  );
}

/** `1265–1294, 1299`. */
function runs(lines: readonly number[]): string {
  const found: [number, number][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ');
}
