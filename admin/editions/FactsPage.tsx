import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link, useOutletContext } from 'react-router-dom';
import { addressPath } from '../counter/addresses';
import { inBeijing } from '../counter/time';
import { useWords } from '../counter/words';
import type { EditionFacts } from '../kinds/clause/outline';
import { CopyButton } from '../parts/CopyButton';
import { Exports } from '../parts/Exports';
import { StateChip } from '../parts/StateChip';
import { useTotals } from '../kinds/weight/useWorth';

const LIST = {
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
} as const;

/** Edition facts: dates, state, content hash, where the text was read from. */
export function FactsPage() {
  const say = useWords();
  const facts = useOutletContext<EditionFacts>();
  return (
    <Box>
      <title>{`${say('facts.title')} · ${facts.title} · ${say('name')}`}</title>
      <Typography variant="h1" gutterBottom>
        {say('facts.title')}
      </Typography>
      <Box component="dl" sx={LIST}>
        <Validity facts={facts} />
        <Proof facts={facts} />
        <Source facts={facts} />
      </Box>
      <Exports base={null} head={facts.key} />
      <Others facts={facts} />
    </Box>
  );
}

interface Props {
  facts: EditionFacts;
}

/** Which edition it is, and when it counts. */
function Validity({ facts }: Props) {
  const say = useWords();
  const { name, label, state, publishedOn, effectiveFrom, effectiveTo } = facts;
  return (
    <>
      <Fact name={say('edition.label')}>
        <span lang="zh-CN">{name ?? label}</span>
      </Fact>
      <Fact name={say('edition.state')}>
        <StateChip state={state} />
      </Fact>
      <Fact name={say('edition.published')}>{publishedOn ?? say('edition.notStated')}</Fact>
      <Fact name={say('edition.effective')}>
        {effectiveFrom ?? say('edition.effectiveFallback')}
      </Fact>
      <Fact name={say('edition.ended')}>{effectiveTo ?? say('edition.open')}</Fact>
      <Fact name={say('edition.total')}>{useTotals()(facts)}</Fact>
    </>
  );
}

/** By what it is known, and since when. */
function Proof({ facts: { key, contentHash, recordedAt } }: Props) {
  const say = useWords();
  return (
    <>
      <Fact name={say('rubric.key')}>
        <code>{key}</code> <CopyButton text={key} what={say('rubric.key')} />
      </Fact>
      <Fact name={say('edition.hash')}>
        <code>{contentHash}</code> <CopyButton text={contentHash} what={say('edition.hash')} />
      </Fact>
      <Fact name={say('edition.recorded')}>
        <time dateTime={recordedAt}>{inBeijing(recordedAt)}</time>
      </Fact>
    </>
  );
}

function Source({ facts: { source } }: Props) {
  const say = useWords();
  if (!source) return null;
  return (
    <>
      <Fact name={say('edition.sourceText')}>
        <span lang="zh-CN">{source.text}</span>
      </Fact>
      {source.lines && <Fact name={say('edition.sourceLines')}>{source.lines}</Fact>}
      {source.note && (
        <Fact name={say('edition.source')}>
          <span lang="zh-CN">{source.note}</span>
        </Fact>
      )}
    </>
  );
}

/** Other editions of the same rubric. */
function Others({ facts }: Props) {
  const say = useWords();
  const others = facts.rubric.editions.filter(({ key }) => key !== facts.key);
  if (others.length === 0) return null;
  return (
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
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);
