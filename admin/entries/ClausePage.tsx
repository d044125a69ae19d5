import { Box, Paper, Typography } from '@mui/material';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { addressPath } from '../counter/addresses';
import { useWords } from '../counter/words';
import type { PlaceQuery } from '../gql/graphql';
import { ClauseLines } from '../kinds/clause/ClauseLines';
import { ClauseParagraph } from '../kinds/clause/ClauseParagraph';
import { nameOf, type ClauseLine } from '../kinds/clause/clauses';
import { above, arrange, placeAt, type EditionFacts } from '../kinds/clause/outline';
import { ClauseGuide } from '../kinds/guide/ClauseGuide';
import { ClauseFigure } from '../kinds/figure/ClauseFigure';
import { ClauseTable } from '../kinds/table/ClauseTable';
import type { Lists } from '../kinds/leaf/leaf';
import { LeafLists } from '../kinds/leaf/LeafList';
import { holdsLeaves } from '../kinds/leaf/leaves';
import { PointsBadge } from '../kinds/weight/PointsBadge';
import { Crumbs } from '../parts/Crumbs';
import { Identity } from '../parts/Identity';
import { AssessmentView } from './AssessmentView';
import { linesAround } from './assessment';
import { Counterpart } from './Counterpart';
import { IssuesHere } from './IssuesHere';
import { Neighbours } from './Neighbours';
import { holdsTerms, SectionTables } from './SectionTables';
import { TermsHere } from './TermsHere';
import { partName } from '../kinds/clause/partName';

export type ClauseFull = NonNullable<PlaceQuery['clause']>;
interface Props {
  facts: EditionFacts;
  clause: ClauseFull;
  below: readonly ClauseLine[];
  /** What else stands below clauses, of the whole edition. */
  lists: Lists | null;
}

/** A clause: its text, what answers it, how it is scored, its terms, where it comes from. */
export function ClausePage({ facts, clause, below, lists }: Props) {
  const say = useWords();
  const outline = useMemo(() => arrange(facts.clauses), [facts]);
  const place = placeAt(outline, clause.address);
  const { counterpart, guide, guideBasis } = clause;
  const facing = !!counterpart && clause.kind !== 'CATEGORY';
  const lines = [clause, ...below];
  return (
    <Box component="article">
      <title>{`${nameOf(clause)} · ${facts.title} · ${say('name')}`}</title>
      {place && (
        <Crumbs
          label={say('nav.above')}
          trail={above(place).map(({ clause: other }) => ({
            to: addressPath(other.address),
            name: nameOf(other),
            chinese: true,
          }))}
        />
      )}
      <ClauseTitle clause={clause} />
      <AmendedBy clause={clause} />
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            lg: widthOf(facing, !!clause.assessmentTable),
          },
          alignItems: 'start',
        }}
      >
        <Printed clause={clause} below={below} lists={lists} />
        {counterpart && (
          <Counterpart of={clause} counterpart={counterpart} edition={facts.key} whole={facing} />
        )}
      </Box>
      {guide && guideBasis && <ClauseGuide guide={guide} basis={guideBasis} />}
      <IssuesHere facts={facts} keys={lines.map(({ key }) => key)} />
      <TermsHere lines={lines} />
      <Identity address={clause.address} id={clause.id} lines={sourceLines(lines)} />
      {place && <Neighbours outline={outline} place={place} />}
    </Box>
  );
}

/** Amendments to the edition that changed it, each with what it changed. */
function AmendedBy({ clause }: Pick<Props, 'clause'>) {
  const say = useWords();
  if (clause.amendedBy.length === 0) return null;
  return (
    <Typography sx={{ mb: 1 }}>
      {say('edition.amendedBy')}{' '}
      {clause.amendedBy.map(({ key, label, name, form, publishedOn }, i) => (
        <span key={key}>
          {i > 0 && '、'}
          <Link to={addressPath(key)}>{name ?? label}</Link> (
          {[say(`proposal.forms.${form}`), publishedOn].filter(Boolean).join(' ')})
        </span>
      ))}
    </Typography>
  );
}

/** Two columns beside each other, a line of text, or as wide as the page. */
function widthOf(facing: boolean, tabled: boolean): string {
  if (tabled) return 'minmax(0, 1fr)';
  return facing ? 'minmax(0, 1fr) minmax(0, 1fr)' : 'minmax(0, 52rem)';
}

/** The clause and all below it as printed; scoring tables stand behind their heads. */
function Printed({ clause, below, lists }: Omit<Props, 'facts'>) {
  const say = useWords();
  const keys = new Set<string | null>([clause, ...below].map(({ key }) => key));
  const isHere = (key: string | null) => keys.has(key);
  const holds = lists !== null && holdsLeaves(lists, isHere);
  const tables =
    clause.part === 'SCORING' ? below.findLastIndex(({ kind }) => kind === 'TABLEHEAD') + 1 : 0;
  const table = clause.assessmentTable;
  const [before, behind] = table
    ? linesAround(table, below)
    : [below.slice(0, tables), below.slice(tables)];
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 2.5 } }}>
      {!clause.text && <ClauseFigure clause={clause} />}
      {!clause.text && <ClauseTable clause={clause} />}
      {clause.text && (
        <Box lang="zh-CN">
          <ClauseParagraph
            clause={{ ...clause, label: null, title: clause.runIn ? clause.title : null }}
            indent={0}
          />
        </Box>
      )}
      <ClauseLines lines={before} level={2} depth={clause.depth} />
      {table && <AssessmentView table={table} lines={below} name={nameOf(clause)} />}
      <SectionTables clause={clause} tabled={tables > 0} />
      <ClauseLines lines={behind} level={2} depth={clause.depth} />
      {lists && <LeafLists lists={lists} isHere={isHere} />}
      {!clause.text &&
        clause.rows.length === 0 &&
        clause.kind !== 'FIGURE' &&
        below.length === 0 &&
        !holdsTerms(clause) &&
        !holds && <Typography color="text.secondary">{say('clause.empty')}</Typography>}
    </Paper>
  );
}

/** Lines of the clause and of what stands below it. */
const sourceLines = (lines: readonly ClauseLine[]) =>
  [...new Set(lines.flatMap(({ sourceLines: own }) => own ?? []))].sort((a, b) => a - b);

function ClauseTitle({ clause }: { clause: ClauseFull }) {
  const say = useWords();
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline', flexWrap: 'wrap', mb: 1 }}>
      <Typography variant="h1" lang="zh-CN">
        {nameOf(clause)}
      </Typography>
      <Box sx={{ fontSize: '1.2rem' }}>
        <PointsBadge clause={clause} />
      </Box>
      <Typography variant="body2" color="text.secondary">
        {partName(say, clause)} · {say(`clause.kinds.${clause.kind}`)}
        {clause.column && ` · ${say(`clause.columns.${clause.column}`)}`}
      </Typography>
    </Box>
  );
}
