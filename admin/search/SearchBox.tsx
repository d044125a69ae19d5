import SearchIcon from '@mui/icons-material/Search';
import { IconButton, InputBase, Paper } from '@mui/material';
import { useEffect, useState, type FormEvent } from 'react';
import { useMatch, useNavigate, useSearchParams } from 'react-router-dom';
import { searchPath } from '../counter/addresses';
import { useWords } from '../counter/words';

/**
 * Search from anywhere, in the edition that is open where one is; the page of hits holds words and
 * scope in its address.
 */
export function SearchBox() {
  const say = useWords();
  const go = useNavigate();
  const [asked] = useSearchParams();
  const searching = useMatch('/search') !== null;
  const edition = useMatch('/e/:award/:edition/*')?.params;
  const held = searching ? (asked.get('in') ?? undefined) : undefined;
  const scope = edition ? `${edition.award}/${edition.edition}` : held;
  const query = searching ? (asked.get('q') ?? '') : '';
  const [typed, setTyped] = useState(query);
  useEffect(() => setTyped(query), [query]);
  const hint = say(edition ? 'search.here' : 'search.placeholder');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim()) void go(searchPath(typed.trim(), scope));
  };
  return (
    <Paper
      component="form"
      role="search"
      onSubmit={submit}
      elevation={0}
      variant="outlined"
      sx={{ display: 'flex', flex: '1 1 10rem', maxWidth: { sm: 420 }, pl: 1.5 }}
    >
      <InputBase
        fullWidth
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder={hint}
        inputProps={{ 'aria-label': hint, maxLength: 200 }}
        sx={{ '& input::placeholder': { opacity: 0.8 } }}
      />
      <IconButton type="submit" aria-label={say('search.button')}>
        <SearchIcon />
      </IconButton>
    </Paper>
  );
}
