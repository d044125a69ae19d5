import { Box, Typography } from '@mui/material';
import { useOutletContext } from 'react-router-dom';
import { useWords } from '../counter/words';
import { ClauseLines } from '../kinds/clause/ClauseLines';
import type { EditionFacts } from '../kinds/clause/outline';
import { useGuides, type GuideFull } from '../kinds/guide/guides';
import { GuideTable } from '../kinds/guide/GuideTable';
import { LeafList } from '../kinds/leaf/LeafList';
import { Answered } from '../parts/Answered';

export default function GuidesPage() {
  const say = useWords();
  const facts = useOutletContext<EditionFacts>();
  const answer = useGuides(facts.key);
  return (
    <Box>
      <title>{`${say('guide.title')} · ${facts.title} · ${say('name')}`}</title>
      <Typography variant="h1" gutterBottom>
        {say('guide.title')}
      </Typography>
      <Answered answer={answer}>
        {({ edition }) => {
          const { guides = [], grades = [] } = edition ?? {};
          return guides.length + grades.length ? (
            <>
              {guides.map((guide) => (
                <GuideSection key={guide.key} guide={guide} />
              ))}
              <Notes guides={guides} />
              <LeafList title="grade.title" lines={grades} />
            </>
          ) : (
            <Typography>{say('guide.none')}</Typography>
          );
        }}
      </Answered>
    </Box>
  );
}

function GuideSection({ guide }: { guide: GuideFull }) {
  const say = useWords();
  return (
    <Box component="section" sx={{ mb: 5 }}>
      <Typography variant="h2" lang="zh-CN">
        {guide.displayName}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {say(`guide.dimensions.${guide.dimension}`)}
        {!guide.title && ` · ${say('guide.untitled')}`}
      </Typography>
      <GuideTable guide={guide} />
    </Box>
  );
}

/** Notes stand below the last table and speak of all of them. */
function Notes({ guides }: { guides: readonly GuideFull[] }) {
  const say = useWords();
  const notes = [
    ...new Map(guides.flatMap((guide) => guide.notes).map((note) => [note.key, note])).values(),
  ];
  if (notes.length === 0) return null;
  return (
    <Box component="section">
      <Typography variant="h2">{say('guide.notes')}</Typography>
      <ClauseLines lines={notes} level={3} depth={notes[0].depth - 1} />
    </Box>
  );
}
