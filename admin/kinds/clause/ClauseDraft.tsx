import { Box, Typography } from '@mui/material';
import { entryPath } from '../../counter/addresses';
import { isOpen } from '../../counter/isOpen';
import { useWords } from '../../counter/words';
import { FateMark } from '../../parts/FateMark';
import { Against } from '../Against';
import { ReadOnly } from '../ReadOnly';
import { useOnDesk } from '../useOnDesk';
import { FigureForm } from '../figure/FigureForm';
import { LeafLists } from '../leaf/LeafList';
import { TableForm } from '../table/TableForm';
import { PointsForm } from '../weight/PointsForm';
import { ClauseForm } from './ClauseForm';
import { nameOf } from './clauses';
import { ClauseTrail } from './ClauseTrail';
import type { DraftClause } from './drafted';
import { LabelForm } from './LabelForm';
import { PlaceActs } from './PlaceActs';
import { ScoringForm } from './ScoringForm';
import { partName } from './partName';

/** What sets a text, for which nobody gives points. */
const LAYOUT: ReadonlySet<string> = new Set(['TABLE', 'FIGURE', 'CAPTION', 'TABLEHEAD']);

/** Its text, its points, its number, its place, each in a form. */
export function ClauseDraft({ clause }: { clause: DraftClause }) {
  const say = useWords();
  const { proposal, outline, draft } = useOnDesk();
  const disabled = !isOpen(proposal, 'edit');
  // By its key: its address changes with its number, and one of both is asked for first.
  const place = outline.byKey.get(clause.key);
  const props = { id: proposal.id, clause, disabled };
  const scored = !LAYOUT.has(clause.kind) || !!clause.pointsRevision || !!clause.scoreRole;
  return (
    <Box component="article" sx={{ maxWidth: '52rem' }}>
      <title>{`${nameOf(clause)} · ${proposal.title} · ${say('name')}`}</title>
      {place && <ClauseTrail place={place} />}
      <Head clause={clause} />
      <ReadOnly />
      {place && !disabled && <PlaceActs clause={clause} place={place} />}
      <ClauseForm {...props} />
      {clause.kind === 'TABLE' && <TableForm {...props} />}
      {clause.kind === 'FIGURE' && <FigureForm {...props} />}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        {scored && <PointsForm {...props} />}
        {scored && <ScoringForm {...props} />}
        <LabelForm {...props} />
      </Box>
      <LeafLists
        lists={draft}
        isHere={(key) => key === clause.key}
        pathOf={(key) => entryPath(proposal.id, key)}
      />
      <Against entry={clause.key} />
    </Box>
  );
}

function Head({ clause }: { clause: DraftClause }) {
  const say = useWords();
  const fate = useOnDesk().marks.get(clause.key);
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'baseline', mb: 1.5 }}
    >
      <Typography variant="h1" lang="zh-CN">
        {nameOf(clause)}
      </Typography>
      {fate && <FateMark fate={fate} />}
      <Typography variant="body2" color="text.secondary">
        {partName(say, clause)} · {say(`clause.kinds.${clause.kind}`)}
      </Typography>
    </Box>
  );
}
