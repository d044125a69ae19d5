import { Box, Link } from '@mui/material';
import { parseAddress, proposalIn } from '../../rubrics/address';
import { useWords } from '../counter/words';

type Words = ReturnType<typeof useWords>;
interface Paper {
  name: string;
  to: string;
}

/**
 * The papers of a comparison, made by the counter from the same record of changes, and those of the
 * text alone. `base`: null where there is nothing to compare with.
 */
export function Exports({ base, head }: { base: string | null; head: string }) {
  const say = useWords();
  const isDraft = proposalIn(parseAddress(head)?.edition ?? '') !== null;
  const papers = [
    ...(base === null ? [] : comparisonPapers({ base, head }, say)),
    ...(isDraft ? draftPapers(head, say) : editionPapers(head, say)),
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

const comparisonPapers = (sides: { base: string; head: string }, say: Words): Paper[] => {
  const asked = new URLSearchParams(sides).toString();
  return [
    { name: say('diff.papers.html'), to: `/export/comparison.html?${asked}` },
    { name: say('diff.papers.docx'), to: `/export/comparison.docx?${asked}` },
    { name: say('diff.papers.xlsx'), to: `/export/comparison.xlsx?${asked}` },
    { name: say('diff.papers.redline'), to: `/export/redline.docx?${asked}` },
    { name: say('diff.papers.list'), to: `/export/changes.txt?${asked}` },
    { name: say('diff.papers.amendment'), to: `/export/amendment.docx?${asked}` },
    { name: say('diff.papers.amendmentText'), to: `/export/amendment.txt?${asked}` },
  ];
};

/** The papers of a proposal, beside those of its comparison. */
const draftPapers = (draft: string, say: Words): Paper[] => {
  const of = new URLSearchParams({ of: draft }).toString();
  return [
    { name: say('diff.papers.opinions'), to: `/export/opinions.docx?${of}` },
    { name: say('diff.papers.opinionsXlsx'), to: `/export/opinions.xlsx?${of}` },
    { name: say('diff.papers.commentsIso'), to: `/export/comments-iso.xlsx?${of}` },
    { name: say('diff.papers.commentsIsoDocx'), to: `/export/comments-iso.docx?${of}` },
    { name: say('diff.papers.explanation'), to: `/export/explanation.docx?${of}` },
    { name: say('diff.papers.template'), to: `/export/template.xlsx?${of}` },
  ];
};

/** The edition itself: its text, and all of it with what changed. */
const editionPapers = (edition: string, say: Words): Paper[] => {
  const of = new URLSearchParams({ of: edition }).toString();
  return [
    { name: say('diff.papers.text'), to: `/export/text.html?${of}` },
    { name: say('diff.papers.textDocx'), to: `/export/text.docx?${of}` },
    { name: say('diff.papers.template'), to: `/export/template.xlsx?${of}` },
    { name: say('diff.papers.package'), to: `/export/package.zip?${of}` },
  ];
};
