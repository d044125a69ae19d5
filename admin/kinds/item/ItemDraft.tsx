import { Box, Paper, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { isOpen } from '../../counter/isOpen';
import { useWords } from '../../counter/words';
import { Answered } from '../../parts/Answered';
import { entryPath } from '../../counter/addresses';
import { nameOf } from '../clause/clauses';
import type { Place } from '../clause/outline';
import { partName } from '../clause/partName';
import { GuideEditor } from '../guide/GuideEditor';
import { AddLeaves } from '../leaf/AddLeaves';
import { LeafLists } from '../leaf/LeafList';
import { Against } from '../Against';
import { ReadOnly } from '../ReadOnly';
import { useOnDesk } from '../useOnDesk';
import { ItemFoot } from './ItemFoot';
import { ItemHead } from './ItemHead';
import { levelsOf, linesOf, useItemSide, type ItemRoot } from './items';
import { putCaret } from './rows';
import { SideText } from './SideText';
import type { ItemText } from './useSide';

type OfPage = Pick<ItemText, 'put' | 'tell' | 'saved'>;

/** An item with all that belongs to it, on one page that is typed where it is read. */
export function ItemDraft({ place }: { place: Place }) {
  const { clause } = place;
  const say = useWords();
  const { proposal, outline, draft } = useOnDesk();
  const { box, put } = useCaret();
  const [told, setTold] = useState<{ word: Parameters<ItemText['tell']>[0]; of?: string } | null>(
    null,
  );
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const page: OfPage = {
    put,
    tell: (word, of) => setTold({ word, ...(of && { of }) }),
    saved: setSavedAt,
  };
  const named = told?.of ? outline.byKey.get(told.of)?.clause : undefined;
  const facing = useText(place).data?.clause?.counterpart;
  const other = facing?.counterpart?.key === clause.key ? outline.byKey.get(facing.key) : undefined;
  return (
    <Box component="article" ref={box}>
      <title>{`${nameOf(clause)} · ${proposal.title} · ${say('name')}`}</title>
      <ItemHead place={place} savedAt={savedAt} />
      <ReadOnly />
      <Box sx={{ ...SIDES, ...(other && { gridTemplateColumns: BESIDE }) }}>
        <Text key={clause.key} place={place} page={page} />
        {other && <Text key={other.clause.key} place={other} page={page} />}
      </Box>
      <p role="status" className="hidden">
        {told && say(told.word, { name: named ? nameOf(named) : '' })}
      </p>
      <ItemFoot place={place} />
      <Guide of={place} saved={setSavedAt} />
      <LeafLists
        lists={draft}
        isHere={(key) => key === clause.key}
        pathOf={(key) => entryPath(proposal.id, key)}
      />
      {isOpen(proposal, 'edit') && <AddLeaves place={place} />}
      <Against entry={clause.key} />
    </Box>
  );
}

const SIDES = { display: 'grid', gap: 2, alignItems: 'start', my: 1.5 } as const;
const BESIDE = { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' };

/** The caret goes where it is wanted as soon as that is shown. */
function useCaret() {
  const box = useRef<HTMLElement>(null);
  const wanted = useRef<Parameters<ItemText['put']> | null>(null);
  const [, look] = useState(0);
  useEffect(() => {
    if (wanted.current && box.current && putCaret(box.current, ...wanted.current))
      wanted.current = null;
  });
  return {
    box,
    put: (...asked: Parameters<ItemText['put']>) => {
      wanted.current = asked;
      look((n) => n + 1);
    },
  };
}

/** Of a clause as many levels as one page holds. */
const useText = (place: Place) => {
  const { proposal } = useOnDesk();
  return useItemSide(proposal.id, proposal.key, place.clause.key, levelsOf(place));
};

function Text({ place, page }: { place: Place; page: OfPage }) {
  const say = useWords();
  const { proposal, draft } = useOnDesk();
  const label = partName(say, place.clause);
  return (
    <Paper variant="outlined" sx={{ p: { xs: 1, sm: 2 }, minWidth: 0 }}>
      <Typography variant="h2" color="text.secondary" sx={{ fontSize: '0.9rem' }}>
        {label}
      </Typography>
      <Answered answer={useText(place)} lines={8}>
        {(text) =>
          text.clause && (
            <SideText
              id={proposal.id}
              top={place.clause.key}
              disabled={!isOpen(proposal, 'edit')}
              lines={linesOf(place, levelsOf(place), text, draft)}
              weighed={draft.totalPoints != null || draft.totalShare != null}
              label={label}
              {...page}
            />
          )
        }
      </Answered>
    </Paper>
  );
}

/** The guide by which it is scored, where there is one. */
function Guide({ of, saved }: { of: Place; saved: (at: string) => void }) {
  const { proposal } = useOnDesk();
  const found: ItemRoot | null | undefined = useText(of).data?.clause;
  if (!found?.guide || !found.guideBasis) return null;
  return (
    <GuideEditor
      key={found.guide.key}
      id={proposal.id}
      guide={found.guide}
      basis={found.guideBasis}
      disabled={!isOpen(proposal, 'edit')}
      saved={saved}
    />
  );
}
