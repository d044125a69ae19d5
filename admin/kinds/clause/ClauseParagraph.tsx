import { Box, Chip } from '@mui/material';
import { Link } from 'react-router-dom';
import { addressPath } from '../../counter/addresses';
import { useWords } from '../../counter/words';
import { ClauseFigure } from '../figure/ClauseFigure';
import { ClauseTable } from '../table/ClauseTable';
import { PointsBadge } from '../weight/PointsBadge';
import type { ClauseLine } from './clauses';
import { FurtherLines } from '../words/FurtherLines';
import { ClauseText, linked } from './ClauseText';

interface Props {
  clause: ClauseLine;
  indent: number;
}

const PARAGRAPH = {
  my: 1,
  display: 'flex',
  gap: 1,
  '& .mark': { opacity: 0 },
  '&:hover .mark, & .mark:focus': { opacity: 1 },
} as const;

/** One paragraph or point, its label in the margin as a link to its own page. */
export function ClauseParagraph({ clause, indent }: Props) {
  return (
    <>
      <ClauseFigure clause={clause} />
      {clause.kind === 'METHOD' ? (
        <Method clause={clause} />
      ) : (
        <Line clause={clause} indent={indent} />
      )}
      <ClauseTable clause={clause} />
      {clause.further.length > 0 && (
        <Box sx={{ pl: indent * 3 }}>
          <FurtherLines lines={clause.further}>
            {({ field, text }) => linked(text, clause.mentions, field)}
          </FurtherLines>
        </Box>
      )}
    </>
  );
}

function Method({ clause }: { clause: ClauseLine }) {
  const say = useWords();
  return (
    <Chip
      size="small"
      variant="outlined"
      label={say('pair', { name: say('clause.kinds.METHOD'), value: clause.title ?? clause.text })}
      sx={{ my: 0.5 }}
    />
  );
}

/** Label, title, text and points. */
function Line({ clause, indent }: Props) {
  const say = useWords();
  const bullet = clause.kind === 'LISTITEM' && !clause.label;
  return (
    <Box sx={{ ...PARAGRAPH, pl: indent * 3 }}>
      {clause.label && <Mark clause={clause} text={clause.label} />}
      {clause.kind === 'SCORINGRULE' && (
        <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
          {say('clause.kinds.SCORINGRULE')}
        </Box>
      )}
      {bullet && <span aria-hidden="true">•</span>}
      <Words clause={clause} />
      <PointsBadge clause={clause} />
      {!clause.label && (
        <Box className="mark no-print" sx={{ display: 'contents' }}>
          <Mark clause={clause} text="¶" quiet />
        </Box>
      )}
    </Box>
  );
}

/** What is printed above or below a table or a figure. */
const CENTRED = new Set(['CAPTION', 'TABLE', 'FIGURE']);

/** Title and text on one line; below a caption, that its figure is not there. */
function Words({ clause }: { clause: ClauseLine }) {
  const say = useWords();
  return (
    <Box
      component="p"
      sx={{
        m: 0,
        flex: 1,
        minWidth: 0,
        ...(CENTRED.has(clause.kind) && { textAlign: 'center' }),
        ...(clause.kind === 'NOTE' && { fontSize: '0.93em' }),
      }}
    >
      {clause.title && (
        <strong>
          {clause.title}
          {clause.runIn}
        </strong>
      )}
      <ClauseText clause={clause} />
      {clause.kind === 'CAPTION' && (
        <Box
          component="span"
          sx={{ display: 'block', color: 'text.secondary', fontSize: '0.875em' }}
        >
          {say('clause.figureLost')}
        </Box>
      )}
    </Box>
  );
}

function Mark({
  clause,
  text,
  quiet = false,
}: {
  clause: ClauseLine;
  text: string;
  quiet?: boolean;
}) {
  const say = useWords();
  return (
    <Box
      component={Link}
      to={addressPath(clause.address)}
      className={quiet ? 'mark no-print' : undefined}
      aria-label={quiet ? say('clause.link') : undefined}
      sx={{
        color: quiet ? 'text.secondary' : 'primary.main',
        textDecoration: 'none',
        whiteSpace: 'nowrap',
        '&:hover': { textDecoration: 'underline' },
      }}
    >
      {text}
    </Box>
  );
}
