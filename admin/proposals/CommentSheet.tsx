import { Box, Button, TextField, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useAct } from '../counter/act';
import { query, type AskError } from '../counter/ask';
import { base64 } from '../counter/base64';
import { useSentence } from '../counter/sentences';
import { useWords } from '../counter/words';
import type { CommentSheetInput, CommentSheetQuery } from '../gql/graphql';
import { Answered } from '../parts/Answered';
import { FileButton } from '../parts/FileButton';
import { Question } from '../parts/Question';
import { Refusals } from '../parts/Refusals';
import { COMMENT_SHEET, COMMENTS_IMPORT, type Reviewed } from './reviewQueries';
import { SheetComments } from './SheetComments';

interface Props {
  proposal: Pick<Reviewed, 'id'>;
}

/** 读入意见表: what a returned sheet says, and the button that takes it in. */
export function CommentSheet({ proposal }: Props) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say('sheet.open')}
      </Button>
      {open && <Ask proposal={proposal} onClose={() => setOpen(false)} />}
    </>
  );
}

type Chosen = Pick<CommentSheetInput, 'name' | 'content'> & { id: number };

function Ask({ proposal: { id: proposal }, onClose }: Props & { onClose: () => void }) {
  const say = useWords();
  const about = useId();
  const { chosen, choose, organization, setOrganization, file, answer } = useSheet(proposal);
  const { act, refusals, pending, forget } = useAct(COMMENTS_IMPORT);
  const fresh = file ? freshIn(answer.data) : 0;
  const take = async () => {
    if (file && (await act({ proposal, file }))) onClose();
  };
  return (
    <Question
      wide
      title={say('sheet.title')}
      text={say('sheet.long')}
      confirm={say('sheet.take', { smart_count: fresh })}
      wanting={fresh === 0 || answer.isFetching}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={take}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <FileButton
          accept=".xlsx,.csv,.docx"
          label={say('sheet.file')}
          says={say(chosen ? 'import.another' : 'import.choose')}
          disabled={pending}
          describedBy={about}
          onChoose={(given) => {
            forget();
            return choose(given);
          }}
        />
        <Typography id={about} lang="zh-CN">
          {chosen?.name}
        </Typography>
      </Box>
      <TextField
        fullWidth
        size="small"
        margin="dense"
        label={say('sheet.organization')}
        value={organization}
        onChange={(event) => setOrganization(event.target.value)}
      />
      {file && (
        <Answered answer={answer}>{({ commentSheet }) => <Shown of={commentSheet} />}</Answered>
      )}
    </Question>
  );
}

/** The sheet that was chosen, and what it says. */
function useSheet(proposal: string) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [organization, setOrganization] = useState('');
  const file = chosen && {
    ...{ name: chosen.name, content: chosen.content },
    organization: organization.trim() || null,
  };
  const answer = useQuery<CommentSheetQuery, AskError>({
    queryKey: ['sheet', proposal, chosen?.id, file?.organization],
    queryFn: ({ signal }) => query(COMMENT_SHEET, { proposal, file: file! }, { signal }),
    placeholderData: keepPreviousData,
    enabled: file !== null,
  });
  const choose = async (given: File) => {
    const content = await base64(given);
    setChosen((before) => ({ id: (before?.id ?? 0) + 1, name: given.name, content }));
  };
  return { chosen, choose, organization, setOrganization, file, answer };
}

const freshIn = (data: CommentSheetQuery | undefined): number =>
  (data?.commentSheet.comments ?? []).filter(({ standing }) => standing === 'NEW').length;

function Shown({ of }: { of: CommentSheetQuery['commentSheet'] }) {
  const say = useWords();
  const sentence = useSentence();
  return (
    <>
      <Refusals of={of.userErrors} />
      {of.faults.map(({ line, expected }) => (
        <p key={`${line} ${expected}`}>
          {say('import.fault', { line, expected: sentence(expected) })}
        </p>
      ))}
      <SheetComments of={of.comments} />
      {of.marks.length > 0 && (
        <>
          <Typography variant="subtitle2" component="h3">
            {say('import.marks', { smart_count: of.marks.length })}
          </Typography>
          <ul>
            {of.marks.map(({ line, text, why }) => (
              <li key={`${line} ${text} ${why}`}>
                {say('import.mark', { line, why: sentence(why) })} <span lang="zh-CN">{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
