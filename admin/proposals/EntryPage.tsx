import { Alert, Box, Typography } from '@mui/material';
import { useParams } from 'react-router-dom';
import { entryPath } from '../counter/addresses';
import { Answered } from '../parts/Answered';
import { useLive } from '../counter/ask';
import { nameOf } from '../kinds/clause/clauses';
import { Crumbs } from '../parts/Crumbs';
import { FateMark } from '../parts/FateMark';
import { above, placeAt } from '../kinds/clause/outline';
import { useSentence } from '../counter/sentences';
import { NotFound } from '../parts/Trouble';
import { useWords } from '../counter/words';
import { BeforeAfter, ChangeCard } from './ChangeCard';
import { ClauseForm, LabelForm, PointsForm, type EntryClause } from '../kinds/clause/ClauseForm';
import { FactsForm } from '../kinds/facts/FactsForm';
import { useOnDesk, type Proposal } from './ProposalFrame';
import { PlaceActs } from '../kinds/clause/PlaceActs';
import { ENTRY } from './queries';
import { TermForm } from '../kinds/term/TermForm';

/** One entry of the draft in a plain form. */
export default function EntryPage() {
  const { key = '' } = useParams();
  const { proposal, draft } = useOnDesk();
  const answer = useLive(ENTRY, { address: `${proposal.key}/~${key}` });
  const gone = proposal.changed.filter((change) => change.key === key && change.fate === 'RETIRED');
  const disabled = useShut(proposal) !== null;
  return (
    <Answered answer={answer} lines={6}>
      {({ clause, term }) => {
        if (clause) return <Clause key={clause.key} clause={clause} />;
        if (term)
          return (
            <>
              <ReadOnly proposal={proposal} />
              <TermForm
                key={term.key}
                id={proposal.id}
                term={term}
                terms={draft.terms}
                disabled={disabled}
              />
              <Against proposal={proposal} entry={key} />
            </>
          );
        if (key === draft.factsKey)
          return (
            <>
              <ReadOnly proposal={proposal} />
              <FactsForm id={proposal.id} draft={draft} disabled={disabled} />
            </>
          );
        return gone.length ? <Retired proposal={proposal} entry={key} /> : <NotFound />;
      }}
    </Answered>
  );
}

function Clause({ clause }: { clause: EntryClause }) {
  const say = useWords();
  const { proposal, outline, marks } = useOnDesk();
  const disabled = useShut(proposal) !== null;
  const place = placeAt(outline, clause.address);
  const fate = marks.get(clause.key);
  const props = { id: proposal.id, clause, disabled };
  return (
    <Box component="article" sx={{ maxWidth: '52rem' }}>
      <title>{`${nameOf(clause)} · ${proposal.title} · ${say('name')}`}</title>
      {place && (
        <Crumbs
          label={say('nav.above')}
          trail={above(place).map(({ clause: other }) => ({
            to: entryPath(proposal.id, other.key),
            name: nameOf(other),
            chinese: true,
          }))}
        />
      )}
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'baseline', mb: 1.5 }}
      >
        <Typography variant="h1" lang="zh-CN">
          {nameOf(clause)}
        </Typography>
        {fate && <FateMark fate={fate} />}
        <Typography variant="body2" color="text.secondary">
          {say(`clause.parts.${clause.part}`)} · {say(`clause.kinds.${clause.kind}`)}
        </Typography>
      </Box>
      <ReadOnly proposal={proposal} />
      {place && !disabled && <PlaceActs clause={clause} place={place} />}
      <ClauseForm {...props} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        <PointsForm {...props} />
        <LabelForm {...props} />
      </Box>
      <Against proposal={proposal} entry={clause.key} />
    </Box>
  );
}

/** What the base says in the place of this entry. */
function Against({ proposal, entry }: { proposal: Proposal; entry: string }) {
  const say = useWords();
  const changes = proposal.changed.filter((change) => change.key.split('/')[0] === entry);
  if (changes.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 3, maxWidth: '52rem' }}>
      <Typography variant="h2" gutterBottom>
        {say('entry.against')}
      </Typography>
      {changes.map((change) => (
        <Box key={change.key} sx={{ mb: 2 }}>
          <BeforeAfter before={change.before ?? null} after={change.after ?? null} />
        </Box>
      ))}
    </Box>
  );
}

function Retired({ proposal, entry }: { proposal: Proposal; entry: string }) {
  const say = useWords();
  return (
    <Box>
      <Typography variant="h1" sx={{ fontSize: '1.2rem', mb: 2 }}>
        {say('entry.retired')}
      </Typography>
      {proposal.changed
        .filter((change) => change.key.split('/')[0] === entry)
        .map((change) => (
          <ChangeCard key={change.key} change={change} proposal={proposal} />
        ))}
    </Box>
  );
}

/** Why the viewer may not edit; null where they may. */
function useShut(proposal: Proposal): string | null {
  const sentence = useSentence();
  const edit = proposal.transitions.find(({ name }) => name === 'edit');
  return edit?.allowed
    ? null
    : (edit?.reasons ?? []).map(({ message }) => sentence(message)).join(' · ');
}

function ReadOnly({ proposal }: { proposal: Proposal }) {
  const say = useWords();
  const reasons = useShut(proposal);
  return reasons === null ? null : (
    <Alert severity="info" variant="outlined" sx={{ mb: 2, color: 'text.primary' }}>
      {say('entry.readOnly', { reasons })}
    </Alert>
  );
}
