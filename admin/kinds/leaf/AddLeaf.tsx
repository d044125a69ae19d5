import { useNavigate } from 'react-router-dom';
import { useContentAct } from '../../counter/act';
import { useBegun } from '../../counter/begun';
import { entryPath } from '../../counter/addresses';
import type { Fields } from '../../counter/typed';
import { useWords } from '../../counter/words';
import { Question } from '../../parts/Question';
import { Input } from '../../parts/TypedForm';
import type { Place } from '../clause/outline';
import { seenBelow, useOnDesk } from '../useOnDesk';
import type { Leaf, LeafLine } from './leaf';

interface Props<L extends LeafLine, F extends Fields, G extends object> {
  leaf: Leaf<L, F, G>;
  place: Place;
  onClose: () => void;
}

/** A new entry below a clause, behind the last of its kind there; then its page. */
export function AddLeaf<L extends LeafLine, F extends Fields, G extends object>({
  leaf,
  place,
  onClose,
}: Props<L, F, G>) {
  const say = useWords();
  const go = useNavigate();
  const { proposal, draft } = useOnDesk();
  const { act, refusals, pending } = useContentAct(leaf.add);
  const parent = place.clause.key;
  const begun = useBegun<F>(`${proposal.id}/+add/${parent}/${leaf.title}`, leaf.typed(null));
  const typed = begun.value;
  const last = leaf
    .of(draft)
    .filter(({ parentKey }) => parentKey === parent)
    .at(-1);
  const add = async () => {
    const done = await act({
      id: proposal.id,
      parent,
      after: last?.key ?? place.children.at(-1)?.clause.key ?? null,
      expecting: seenBelow(draft, parent),
      content: leaf.given(typed),
    });
    if (!done) return;
    begun.forget();
    onClose();
    const key = done.done.proposal?.acts[0]?.keys[0];
    if (key) void go(entryPath(proposal.id, key));
  };
  return (
    <Question
      title={say(leaf.addTitle)}
      confirm={say('entry.add')}
      wanting={!leaf.ready(typed)}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      begun={begun}
      onConfirm={add}
    >
      {leaf.asks(say).map((field, i) => (
        <Input
          key={field.name}
          field={field}
          value={typed[field.name]}
          disabled={false}
          autoFocus={i === 0}
          onType={(value) => begun.set({ [field.name]: value } as Partial<F>)}
        />
      ))}
    </Question>
  );
}
