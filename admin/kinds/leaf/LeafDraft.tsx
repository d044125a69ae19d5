import { Box, Typography } from '@mui/material';
import { useContentAct } from '../../counter/act';
import { entryPath } from '../../counter/addresses';
import { isOpen } from '../../counter/isOpen';
import { useTyped, type Fields } from '../../counter/typed';
import { useWords } from '../../counter/words';
import { Crumbs } from '../../parts/Crumbs';
import { FateMark } from '../../parts/FateMark';
import { TypedForm } from '../../parts/TypedForm';
import { Against } from '../Against';
import { nameOf } from '../clause/clauses';
import { above } from '../clause/outline';
import { ReadOnly } from '../ReadOnly';
import { useOnDesk } from '../useOnDesk';
import type { LeafEntry, LeafLine } from './leaf';
import { LeafPlace } from './LeafPlace';

/** An entry of the draft below which nothing stands: where it is, what it says. */
export function LeafDraft<L extends LeafLine, F extends Fields, G extends object>({
  leaf,
  entry,
}: LeafEntry<L, F, G>) {
  const say = useWords();
  const { proposal } = useOnDesk();
  const stored = leaf.typed(entry);
  const place = `${proposal.id}/${entry.key}`;
  const form = useTyped(place, entry.revision, stored, Object.keys(stored));
  const { act, refusals, pending } = useContentAct(leaf.revise);
  const disabled = !isOpen(proposal, 'edit');
  const save = async () => {
    const seen = { id: proposal.id, key: entry.key, expecting: form.revision };
    return !!(await act({ ...seen, fields: leaf.given(form.changed) }));
  };
  return (
    <Box component="article" sx={{ maxWidth: '52rem' }}>
      <title>{`${leaf.nameOf(entry)} · ${proposal.title} · ${say('name')}`}</title>
      <Head leaf={leaf} entry={entry} />
      <ReadOnly />
      {!disabled && <LeafPlace leaf={leaf} entry={entry} />}
      <TypedForm
        heading={say(leaf.title)}
        fields={leaf.asks(say)}
        form={form}
        pending={pending || !leaf.ready(form.typed)}
        refusals={refusals}
        save={save}
        disabled={disabled}
      />
      <Against entry={entry.key} />
    </Box>
  );
}

function Head<L extends LeafLine, F extends Fields, G extends object>({
  leaf,
  entry,
}: LeafEntry<L, F, G>) {
  const say = useWords();
  const { proposal, outline, marks } = useOnDesk();
  const under = outline.places.find(({ clause }) => clause.key === entry.parentKey);
  const fate = marks.get(entry.key);
  return (
    <>
      {under && (
        <Crumbs
          label={say('nav.above')}
          trail={[...above(under), under].map(({ clause }) => ({
            to: entryPath(proposal.id, clause.key),
            name: nameOf(clause),
            chinese: true,
          }))}
        />
      )}
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline', mb: 1.5 }}>
        <Typography variant="h1" lang="zh-CN">
          {leaf.nameOf(entry)}
        </Typography>
        {fate && <FateMark fate={fate} />}
        <Typography variant="body2" color="text.secondary">
          {say(leaf.title)}
        </Typography>
      </Box>
    </>
  );
}
