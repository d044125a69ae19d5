import { Box } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { useContentAct } from '../../counter/act';
import { composing } from '../../counter/keys';
import { useTyped } from '../../counter/typed';
import { useStoring } from '../../counter/useStoring';
import { useWords } from '../../counter/words';
import { graphql } from '../../gql';
import type { GuideBasis } from '../../gql/graphql';
import { LineField } from '../../parts/LineField';
import { LineTrouble } from '../../parts/LineTrouble';
import { GuideFrame } from './GuideFrame';
import type { DraftGuide } from './guides';
import { GuideTable, type CellAt } from './GuideTable';

const DESCRIPTOR_REVISE = graphql(`
  mutation DescriptorRevise(
    $id: ID!, $key: String!, $expecting: String!, $band: Int!, $descriptor: Int!, $text: String!
  ) {
    descriptorRevise(
      id: $id, key: $key, expecting: $expecting, band: $band, descriptor: $descriptor
      fields: { text: $text }
    ) {
      proposal { id }
      userErrors { code message }
    }
  }
`);

interface Props {
  /** Of the draft. */
  id: string;
  guide: DraftGuide;
  disabled: boolean;
  saved: (at: string) => void;
}

/** Below a clause, which gives its basis, or alone on a page that is called after it. */
interface Place {
  basis?: GuideBasis;
  alone?: boolean;
}

/** A scoring guide as a table that is typed in its cells. */
export function GuideEditor({ basis, alone = false, ...props }: Props & Place) {
  const say = useWords();
  const { guide } = props;
  return (
    <GuideFrame guide={alone ? null : guide} basis={basis ?? null} said={say('guide.shared')}>
      <GuideTable guide={guide} cell={(at) => <Cell {...props} at={at} />} />
    </GuideFrame>
  );
}

/** One cell: an act of its own, stored when it is left. */
function Cell({ id, guide, disabled, saved, at }: Props & { at: CellAt }) {
  const { band, descriptor, name } = at;
  const text = guide.bands[band]?.descriptors[descriptor]?.text ?? '';
  const place = `${id}/${guide.key}/bands/${band}/${descriptor}`;
  const form = useTyped(place, guide.revision, { text }, ['text']);
  const { act, refusals, pending } = useContentAct(DESCRIPTOR_REVISE);
  const save = async () => {
    const cell = { key: guide.key, expecting: form.revision, band, descriptor };
    return !!(await act({ id, ...cell, text: form.typed.text }));
  };
  const storing = useStoring(form, { shut: disabled || pending, save, onSaved: saved });
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (composing(event)) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const stores = ctrl && event.key.toLowerCase() === 's';
    if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)) {
      event.preventDefault();
      event.currentTarget.blur();
    } else if (stores) {
      event.preventDefault();
      storing.store();
    }
  };
  return (
    <Box onFocus={storing.leaving.onFocus} onBlur={storing.leaving.onBlur}>
      <LineField
        field="text"
        name={name}
        value={form.typed.text}
        readOnly={disabled}
        stop
        onType={(value) => form.type('text', value)}
        onKeyDown={press}
      />
      <LineTrouble
        of={{ form, pending, refusals }}
        fields={[{ name: 'text', label: name }]}
        store={storing.store}
      />
    </Box>
  );
}
