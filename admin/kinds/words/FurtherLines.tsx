import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { FurtherLine } from './words';

interface Props {
  lines: readonly FurtherLine[];
  /** What is shown of a text. */
  children: (line: FurtherLine) => ReactNode;
}

/** What an entry says on lines of its own, each behind what leads it in. */
export const FurtherLines = ({ lines, children }: Props) =>
  lines.map((line) => (
    <Box key={line.field} component="span" lang="zh-CN" sx={{ display: 'block' }}>
      {line.lead}
      {children(line)}
    </Box>
  ));
