import {
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { useLocaleState } from 'ra-core';
import { useWords } from '../counter/words';
import { excerpt } from '../parts/excerpt';
import type { Doubt } from './importQueries';

type Named = { name: string; nameEnglish: string; text: string };

interface Props {
  doubt: Doubt;
  /** What is taken to be so; null: it is gone. */
  value: string | null;
  disabled: boolean;
  onDecide: (head: string | null) => void;
}

/** What became of an entry, where it is not certain: kept, made another, or none of them. */
export function DoubtChoice({ doubt, value, disabled, onDecide }: Props) {
  const say = useWords();
  const [locale] = useLocaleState();
  const shown = ({ name, nameEnglish, text }: Named) =>
    [locale === 'en' ? nameEnglish : name, excerpt(text, 40)].filter(Boolean).join(' · ');
  const possible = [...(doubt.pair ? [doubt.pair] : []), ...doubt.others];
  return (
    <FormControl component="fieldset" disabled={disabled} sx={{ display: 'block', my: 1.5 }}>
      <FormLabel component="legend" sx={{ color: 'text.primary' }}>
        <Typography component="span" lang="zh-CN">
          {shown(doubt.base)}
        </Typography>
      </FormLabel>
      <RadioGroup
        value={value ?? ''}
        onChange={(event) => onDecide(event.target.value === '' ? null : event.target.value)}
      >
        {possible.map(({ place, likeness, why, head }) => (
          <FormControlLabel
            key={place}
            value={place}
            control={<Radio size="small" />}
            label={
              <>
                <span lang="zh-CN">{shown(head)}</span>{' '}
                <Typography component="span" variant="body2" color="text.secondary">
                  {say('import.alike', {
                    percent: Math.round(likeness * 100),
                    why: say(`import.why.${why}`),
                  })}
                </Typography>
              </>
            }
          />
        ))}
        <FormControlLabel value="" control={<Radio size="small" />} label={say('import.gone')} />
      </RadioGroup>
    </FormControl>
  );
}
