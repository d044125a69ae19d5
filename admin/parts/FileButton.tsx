import { Button } from '@mui/material';
import { useRef, type ChangeEvent } from 'react';

interface Props {
  /** Endings that may be chosen, as browsers take them. */
  accept: string;
  /** What is chosen, for whoever does not see the button. */
  label: string;
  /** What the button says. */
  says: string;
  disabled: boolean;
  describedBy: string;
  onChoose: (file: File) => Promise<void>;
}

/** A button by which a file is chosen; the same one may be chosen again. */
export function FileButton({ accept, label, says, disabled, describedBy, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) void onChoose(file);
    event.target.value = '';
  };
  return (
    <>
      <input ref={input} type="file" accept={accept} hidden aria-label={label} onChange={chosen} />
      <Button
        size="small"
        variant="outlined"
        disabled={disabled}
        aria-describedby={describedBy}
        onClick={() => input.current?.click()}
      >
        {says}
      </Button>
    </>
  );
}
