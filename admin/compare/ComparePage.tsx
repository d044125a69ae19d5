import SwapIcon from '@mui/icons-material/SwapHoriz';
import {
  Alert,
  Box,
  IconButton,
  ListSubheader,
  MenuItem,
  TextField,
  Typography,
} from '@mui/material';
import { useSearchParams } from 'react-router-dom';
import { editionOf } from '../counter/addresses';
import { useAnswer } from '../counter/ask';
import { useWords } from '../counter/words';
import type { TextsToCompareQuery } from '../gql/graphql';
import { Answered } from '../parts/Answered';
import { CopyButton } from '../parts/CopyButton';
import { useTitles } from '../parts/Titled';
import { CrosswalkTable } from './CrosswalkTable';
import { Exports } from '../parts/Exports';
import { COMPARE, TEXTS } from './queries';
import { Reading } from './Reading';
import { Counts, Flows } from './Summary';

/** Any two texts side by side; the address of the page holds both. */
export default function ComparePage() {
  const say = useWords();
  const [asked, ask] = useSearchParams();
  const [base, head] = [asked.get('base') ?? '', asked.get('head') ?? ''];
  const show = (sides: { base: string; head: string }) => ask(sides);
  const texts = useAnswer(TEXTS, {});
  return (
    <Box>
      <title>{`${say('compare.title')} · ${say('name')}`}</title>
      <Typography variant="h1" gutterBottom>
        {say('compare.title')}
      </Typography>
      <Answered answer={texts} lines={2}>
        {({ awards }) => (
          <Box
            className="no-print"
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}
          >
            <Choice
              label={say('compare.base')}
              value={base}
              awards={awards}
              onChoose={(next) => show({ base: next, head })}
            />
            <IconButton
              onClick={() => show({ base: head, head: base })}
              aria-label={say('compare.swap')}
              title={say('compare.swap')}
            >
              <SwapIcon />
            </IconButton>
            <Choice
              label={say('compare.head')}
              value={head}
              awards={awards}
              onChoose={(next) => show({ base, head: next })}
            />
            <CopyButton text={window.location.href} what={say('compare.linkWhat')} />
          </Box>
        )}
      </Answered>
      <Compared base={base} head={head} />
    </Box>
  );
}

function Compared({ base, head }: { base: string; head: string }) {
  const say = useWords();
  if (!base || !head) return <Typography color="text.secondary">{say('compare.start')}</Typography>;
  if (base === head)
    return (
      <Alert severity="info" variant="outlined">
        {say('compare.same')}
      </Alert>
    );
  const rubricOf = (key: string) => editionOf(key).split('@')[0];
  return rubricOf(base) === rubricOf(head) ? (
    <Same key={`${base} ${head}`} base={base} head={head} />
  ) : (
    <CrosswalkTable key={`${base} ${head}`} a={base} b={head} />
  );
}

/** Two texts of one rubric: what changed. */
function Same({ base, head }: { base: string; head: string }) {
  const answer = useAnswer(COMPARE, { base, head });
  return (
    <Answered answer={answer}>
      {({ compare }) => (
        <>
          <Box sx={{ display: 'grid', gap: 1, mb: 2 }}>
            <Typography lang="zh-CN">
              {compare.baseTitle} → {compare.headTitle}
            </Typography>
            <Counts changes={compare.changes} />
            <Exports base={base} head={head} />
          </Box>
          <Flows points={compare.points} />
          <Reading comparison={compare} />
        </>
      )}
    </Answered>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  awards: TextsToCompareQuery['awards'];
  onChoose: (key: string) => void;
}

function Choice({ label, value, awards, onChoose }: ChoiceProps) {
  const say = useWords();
  const title = useTitles();
  const editions = awards.flatMap((award) =>
    award.rubrics.flatMap((rubric) =>
      rubric.editions.map((edition) => ({ award, rubric, edition })),
    ),
  );
  const known = editions.some(({ edition }) => edition.key === value);
  return (
    <TextField
      select
      variant="outlined"
      size="small"
      label={label}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
      sx={{ flex: '1 1 18rem', maxWidth: '30rem' }}
    >
      {value !== '' && !known && (
        <MenuItem value={value}>{say('compare.drafts', { name: value })}</MenuItem>
      )}
      {awards.flatMap((award) => [
        <ListSubheader key={award.key}>{title(award).name}</ListSubheader>,
        ...editions
          .filter((one) => one.award === award)
          .map(({ rubric, edition }) => (
            <MenuItem key={edition.key} value={edition.key}>
              {title(rubric).name} {edition.name ?? edition.label} ·{' '}
              {say(`edition.states.${edition.state}`)}
            </MenuItem>
          )),
      ])}
    </TextField>
  );
}
