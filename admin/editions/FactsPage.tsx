import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link, useOutletContext } from 'react-router-dom';
import { addressPath } from '../counter/addresses';
import { CopyButton } from '../parts/CopyButton';
import type { EditionFacts } from '../kinds/clause/outline';
import { StateChip } from '../parts/StateChip';
import { inBeijing } from '../counter/time';
import { useWords } from '../counter/words';

/** Edition facts: dates, state, content hash, where the text was read from. */
export function FactsPage() {
  const say = useWords();
  const facts = useOutletContext<EditionFacts>();
  const { source, rubric } = facts;
  const others = rubric.editions.filter(({ key }) => key !== facts.key);
  return (
    <Box>
      <title>{`${say('facts.title')} · ${facts.title} · ${say('name')}`}</title>
      <Typography variant="h1" gutterBottom>
        {say('facts.title')}
      </Typography>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: '9rem 1fr' },
          m: 0,
          '& dt': {
            color: 'text.secondary',
            pt: 1.25,
            borderTop: { sm: 1 },
            borderColor: { sm: 'divider' },
          },
          '& dd': {
            m: 0,
            pb: 1.25,
            pt: { sm: 1.25 },
            minWidth: 0,
            borderTop: { sm: 1 },
            borderColor: { sm: 'divider' },
          },
        }}
      >
        <Fact name={say('edition.label')}>
          <span lang="zh-CN">{facts.name ?? facts.label}</span>
        </Fact>
        <Fact name={say('edition.state')}>
          <StateChip state={facts.state} />
        </Fact>
        <Fact name={say('edition.published')}>{facts.publishedOn ?? say('edition.notStated')}</Fact>
        <Fact name={say('edition.effective')}>
          {facts.effectiveFrom ?? say('edition.effectiveFallback')}
        </Fact>
        <Fact name={say('edition.ended')}>{facts.effectiveTo ?? say('edition.open')}</Fact>
        <Fact name={say('edition.total')}>
          {facts.totalPoints == null
            ? say('outline.noPoints')
            : say('clause.points', { points: facts.totalPoints })}
        </Fact>
        <Fact name={say('rubric.key')}>
          <code>{facts.key}</code> <CopyButton text={facts.key} what={say('rubric.key')} />
        </Fact>
        <Fact name={say('edition.hash')}>
          <code>{facts.contentHash}</code>{' '}
          <CopyButton text={facts.contentHash} what={say('edition.hash')} />
        </Fact>
        <Fact name={say('edition.recorded')}>
          <time dateTime={facts.recordedAt}>{inBeijing(facts.recordedAt)}</time>
        </Fact>
        {source && (
          <Fact name={say('edition.sourceText')}>
            <span lang="zh-CN">{source.text}</span>
          </Fact>
        )}
        {source?.lines && <Fact name={say('edition.sourceLines')}>{source.lines}</Fact>}
        {source?.note && (
          <Fact name={say('edition.source')}>
            <span lang="zh-CN">{source.note}</span>
          </Fact>
        )}
      </Box>
      {others.length > 0 && (
        <Box component="section" sx={{ mt: 4 }}>
          <Typography variant="h2">{say('rubric.editions')}</Typography>
          <ul>
            {others.map(({ key, name, label, state }) => (
              <li key={key}>
                <Link to={addressPath(key)}>{name ?? label}</Link> <StateChip state={state} />
              </li>
            ))}
          </ul>
        </Box>
      )}
    </Box>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);
