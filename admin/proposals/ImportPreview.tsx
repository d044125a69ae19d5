import { Box, Button, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Counts, Flows, Reading } from '../compare';
import { query, type AskError } from '../counter/ask';
import { useSentence } from '../counter/sentences';
import { useBegun } from '../counter/begun';
import { useWords } from '../counter/words';
import type { ImportPreviewQuery } from '../gql/graphql';
import { Answered } from '../parts/Answered';
import { Headed } from '../parts/Headed';
import { Refusals } from '../parts/Refusals';
import { BroughtComments } from './BroughtComments';
import { DoubtChoice } from './DoubtChoice';
import { IMPORT_PREVIEW, inputOf, type Chosen, type Decisions, type Doubt } from './importQueries';
import { PutForward } from './PutForward';

interface Props {
  chosen: Chosen;
  /** Of which the file is to be a text. */
  rubric: string;
  heading: string;
  /** Whether there is an edition that it could amend. */
  amending: boolean;
}

/** Under which a file stands, and what was decided of it: no longer than the page. */
export const filePlace = (rubric: string): string => `file/${rubric}`;
const NOTHING_DECIDED = { of: {} };
const NOTHING_ASKED = { of: [] };

/** What a file would become, what is not certain of it, and the button that makes it so. */
export function ImportPreview({ chosen, rubric, heading, amending }: Props) {
  const place = `${filePlace(rubric)}/${chosen.id}`;
  const begun = useBegun<{ of: Decisions }>(`${place}/pairs`, NOTHING_DECIDED, false);
  const decisions = begun.value.of;
  const answer = useQuery<ImportPreviewQuery, AskError>({
    queryKey: ['import', place, decisions],
    queryFn: ({ signal }) =>
      query(IMPORT_PREVIEW, { file: inputOf(chosen, rubric, decisions) }, { signal }),
    placeholderData: keepPreviousData,
  });
  const doubts = useAsked(place, answer.data?.importPreview.doubts);
  const decide = (place: string, head: string | null) =>
    begun.set({ of: { ...decisions, [place]: head } });
  return (
    <Answered answer={answer}>
      {({ importPreview: { comparison, comments, faults, marks, userErrors } }) => (
        <Box aria-busy={answer.isFetching}>
          <Refusals of={userErrors} />
          <Faults of={faults} />
          {comparison && (
            <>
              <Box sx={{ display: 'grid', gap: 1, mb: 2 }}>
                <Typography lang="zh-CN">
                  {comparison.baseTitle} → {comparison.headTitle}
                </Typography>
                <Counts changes={comparison.changes} />
              </Box>
              <Marks of={marks} />
              <BroughtComments of={comments} />
              <Doubts
                of={doubts}
                decisions={decisions}
                disabled={answer.isFetching}
                onDecide={decide}
              />
              <PutForward
                place={`+import/${rubric}/${chosen.name.slice(0, 100)}`}
                filePlace={filePlace(rubric)}
                file={inputOf(chosen, rubric, decisions)}
                title={chosen.name.replace(/\.[^.]+$/, '')}
                heading={heading}
                amending={amending}
                disabled={answer.isFetching || comparison.changes.length + comments.length === 0}
              />
              <Flows points={comparison.points} />
              <Reading comparison={comparison} />
            </>
          )}
        </Box>
      )}
    </Answered>
  );
}

/** All that were asked about: what is decided is no doubt any more, and may be decided anew. */
function useAsked(place: string, doubts: readonly Doubt[] | undefined): readonly Doubt[] {
  const { value, set } = useBegun<{ of: readonly Doubt[] }>(`${place}/asked`, NOTHING_ASKED, false);
  useEffect(() => {
    const known = new Set(value.of.map(({ place }) => place));
    const more = (doubts ?? []).filter(({ place }) => !known.has(place));
    if (more.length > 0) set({ of: [...value.of, ...more] });
  }, [doubts, set, value.of]);
  return value.of;
}

function Faults({ of }: { of: ImportPreviewQuery['importPreview']['faults'] }) {
  const say = useWords();
  const sentence = useSentence();
  if (of.length === 0) return null;
  return (
    <ul>
      {of.map(({ line, path, expected }) => (
        <li key={`${line} ${path} ${expected}`}>
          {say('import.fault', { line, expected: sentence(expected) })}
        </li>
      ))}
    </ul>
  );
}

/** Lines of a document that a person should look at; many are folded. */
function Marks({ of }: { of: ImportPreviewQuery['importPreview']['marks'] }) {
  const say = useWords();
  const sentence = useSentence();
  const [all, setAll] = useState(false);
  if (of.length === 0) return null;
  return (
    <Headed title={say('import.marks', { smart_count: of.length })}>
      <ul>
        {of.slice(0, all ? of.length : SHOWN).map(({ line, text, why }) => (
          <li key={`${line} ${text} ${why}`}>
            {say('import.mark', { line, why: sentence(why) })} <span lang="zh-CN">{text}</span>
          </li>
        ))}
      </ul>
      {!all && of.length > SHOWN && (
        <Button size="small" onClick={() => setAll(true)}>
          {say('import.allMarks', { n: of.length - SHOWN })}
        </Button>
      )}
    </Headed>
  );
}
const SHOWN = 8;

interface DoubtsProps {
  of: readonly Doubt[];
  decisions: Decisions;
  disabled: boolean;
  onDecide: (place: string, head: string | null) => void;
}

function Doubts({ of, decisions, disabled, onDecide }: DoubtsProps) {
  const say = useWords();
  if (of.length === 0) return null;
  return (
    <Headed
      title={say('import.doubts', { smart_count: of.length })}
      long={say('import.doubtsLong')}
    >
      {of.map((doubt) => (
        <DoubtChoice
          key={doubt.place}
          doubt={doubt}
          value={doubt.place in decisions ? decisions[doubt.place] : (doubt.pair?.place ?? null)}
          disabled={disabled}
          onDecide={(head) => onDecide(doubt.place, head)}
        />
      ))}
    </Headed>
  );
}
