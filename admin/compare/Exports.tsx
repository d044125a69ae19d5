import { Box, Link } from '@mui/material';
import { parseAddress, proposalIn } from '../../rubrics/address';
import { useWords } from '../counter/words';

/** The papers of a comparison, made by the counter from the same record of changes. */
export function Exports({ base, head }: { base: string; head: string }) {
  const say = useWords();
  const asked = new URLSearchParams({ base, head }).toString();
  const papers = [
    { name: say('diff.papers.html'), to: `/export/comparison.html?${asked}` },
    { name: say('diff.papers.docx'), to: `/export/comparison.docx?${asked}` },
    { name: say('diff.papers.xlsx'), to: `/export/comparison.xlsx?${asked}` },
    { name: say('diff.papers.redline'), to: `/export/redline.docx?${asked}` },
    { name: say('diff.papers.list'), to: `/export/changes.txt?${asked}` },
    { name: say('diff.papers.amendment'), to: `/export/amendment.docx?${asked}` },
    { name: say('diff.papers.amendmentText'), to: `/export/amendment.txt?${asked}` },
    ...(proposalIn(parseAddress(head)?.edition ?? '') === null
      ? editionPapers(head, say)
      : draftPapers(head, say)),
  ];
  return (
    <Box
      component="nav"
      aria-label={say('diff.papers.title')}
      className="no-print"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'baseline' }}
    >
      <span>{say('diff.papers.title')}</span>
      {papers.map(({ name, to }) => (
        <Link
          key={to}
          href={to}
          target={to.includes('.html') ? '_blank' : undefined}
          rel="noreferrer"
          download={to.includes('.html') ? undefined : true}
        >
          {name}
        </Link>
      ))}
    </Box>
  );
}

/** The papers of a proposal, beside those of its comparison. */
const draftPapers = (draft: string, say: ReturnType<typeof useWords>) => {
  const of = new URLSearchParams({ of: draft }).toString();
  return [
    { name: say('diff.papers.opinions'), to: `/export/opinions.docx?${of}` },
    { name: say('diff.papers.opinionsXlsx'), to: `/export/opinions.xlsx?${of}` },
    { name: say('diff.papers.explanation'), to: `/export/explanation.docx?${of}` },
  ];
};

/** Those of the edition that is compared with an earlier one. */
const editionPapers = (edition: string, say: ReturnType<typeof useWords>) => [
  {
    name: say('diff.papers.package'),
    to: `/export/package.zip?${new URLSearchParams({ of: edition })}`,
  },
];
