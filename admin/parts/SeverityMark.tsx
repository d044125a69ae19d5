import { Box } from '@mui/material';
import { useWords } from '../counter/words';
import type { Issue } from './issues';

const SHAPES: Record<Issue['severity'], object> = {
  ERROR: { borderStyle: 'solid', borderWidth: '2px', color: 'secondary.main', fontWeight: 700 },
  WARNING: { borderStyle: 'dashed', color: 'secondary.main' },
  NOTICE: { borderStyle: 'dotted', color: 'text.secondary' },
};

/** 错误, 警告, 提示, told apart by shape before colour. */
export function SeverityMark({ severity }: { severity: Issue['severity'] }) {
  const say = useWords();
  return (
    <Box
      component="span"
      sx={{
        border: '1px',
        borderRadius: '3px',
        px: '5px',
        fontSize: '0.8rem',
        lineHeight: 1.5,
        whiteSpace: 'nowrap',
        ...SHAPES[severity],
      }}
    >
      {say(`issues.severities.${severity}`)}
    </Box>
  );
}
