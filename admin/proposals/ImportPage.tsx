import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { rubricPath } from '../counter/addresses';
import { base64 } from '../counter/base64';
import { useBegun } from '../counter/begun';
import { useWords } from '../counter/words';
import { Crumbs } from '../parts/Crumbs';
import { FileButton } from '../parts/FileButton';
import { useTitles } from '../parts/Titled';
import { ForRubric, type ProposedRubric } from './ForRubric';
import { filePlace, ImportPreview } from './ImportPreview';
import type { Chosen } from './importQueries';

const ACCEPTED = '.docx,.xlsx,.csv,.txt,.html,.htm,.yaml,.yml';

/** A file becomes a proposal, after it was seen what it would become. */
export default function ImportPage() {
  return <ForRubric>{(rubric) => <Importing rubric={rubric} />}</ForRubric>;
}

function Importing({ rubric }: { rubric: ProposedRubric }) {
  const say = useWords();
  const naming = useTitles();
  const about = useId();
  const begun = useBegun<{ chosen: Chosen | null }>(filePlace(rubric.key), { chosen: null }, false);
  const { chosen } = begun.value;
  const choose = async (file: File) => {
    const content = await base64(file);
    begun.set({ chosen: { id: (chosen?.id ?? 0) + 1, name: file.name, content } });
  };
  const heading = say('import.for', {
    rubric: `${naming(rubric.award).name} · ${naming(rubric).name}`,
  });
  return (
    <Box>
      <title>{`${say('import.title')} · ${say('name')}`}</title>
      <Crumbs trail={[{ to: rubricPath(rubric.key), ...naming(rubric) }]} />
      <Typography variant="h1" gutterBottom>
        {heading}
      </Typography>
      <Typography id={about} color="text.secondary" sx={{ maxWidth: '44rem', mb: 2 }}>
        {say('import.long')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}>
        <FileButton
          accept={ACCEPTED}
          label={say('import.file')}
          says={say(chosen ? 'import.another' : 'import.choose')}
          disabled={false}
          describedBy={about}
          onChoose={choose}
        />
        {chosen && <Typography lang="zh-CN">{chosen.name}</Typography>}
      </Box>
      {chosen && (
        <ImportPreview
          key={chosen.id}
          {...{ chosen, rubric: rubric.key, heading, amending: rubric.editions.length > 0 }}
        />
      )}
    </Box>
  );
}
