import { Box, Button, TextField, Typography } from '@mui/material';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { searchPath } from '../counter/addresses';
import { useAnswer } from '../counter/ask';
import { useWords } from '../counter/words';
import { Answered } from '../parts/Answered';
import { useTitles } from '../parts/Titled';
import { EDITIONS, SEARCH } from './queries';
import { SearchHit } from './SearchHit';

export default function SearchPage() {
  const say = useWords();
  const [asked] = useSearchParams();
  const query = asked.get('q')?.trim() ?? '';
  return (
    <Box sx={{ maxWidth: '52rem' }}>
      <title>{`${query ? `${query} · ` : ''}${say('search.title')} · ${say('name')}`}</title>
      <Typography variant="h1" gutterBottom>
        {query ? say('pair', { name: say('search.title'), value: query }) : say('search.title')}
      </Typography>
      <Scope query={query} edition={asked.get('in') ?? ''} />
      {query ? (
        <Hits query={query} edition={asked.get('in')} after={asked.get('after')} />
      ) : (
        <Typography sx={{ mt: 2 }}>{say('search.start')}</Typography>
      )}
    </Box>
  );
}

function Scope({ query, edition }: { query: string; edition: string }) {
  const say = useWords();
  const go = useNavigate();
  const title = useTitles();
  const { data } = useAnswer(EDITIONS, {});
  return (
    <TextField
      fullWidth={false}
      select
      size="small"
      variant="outlined"
      label={say('search.scope')}
      value={edition}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: '15rem', maxWidth: '100%' }}
      onChange={(event) => void go(searchPath(query, event.target.value || undefined))}
    >
      <option value="">{say('search.everywhere')}</option>
      {data?.awards.map((award) => (
        <optgroup key={award.key} label={title(award).name}>
          {award.rubrics.flatMap((rubric) =>
            rubric.editions.map(({ key, name, label }) => (
              <option key={key} value={key}>
                {title(rubric).name} {name ?? label}
              </option>
            )),
          )}
        </optgroup>
      ))}
    </TextField>
  );
}

function Hits({
  query,
  edition,
  after,
}: {
  query: string;
  edition: string | null;
  after: string | null;
}) {
  const say = useWords();
  const answer = useAnswer(SEARCH, { query, editions: edition ? [edition] : null, after });
  return (
    <Answered answer={answer}>
      {({ search: { totalCount, nodes, pageInfo } }) => (
        <>
          <Typography role="status" sx={{ my: 2 }}>
            {totalCount
              ? say('search.found', { smart_count: totalCount })
              : say('search.none', { query })}
          </Typography>
          {totalCount === 0 && <Typography color="text.secondary">{say('search.hint')}</Typography>}
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {nodes.map((hit) => (
              <SearchHit key={hit.cursor} hit={hit} />
            ))}
          </Box>
          <Box className="no-print" sx={{ display: 'flex', gap: 2, mt: 2 }}>
            {after && (
              <Button component={Link} to={searchPath(query, edition ?? undefined)}>
                {say('search.first')}
              </Button>
            )}
            {pageInfo.hasNextPage && pageInfo.endCursor && (
              <Button
                variant="outlined"
                component={Link}
                to={searchPath(query, edition ?? undefined, pageInfo.endCursor)}
              >
                {say('search.next')}
              </Button>
            )}
          </Box>
        </>
      )}
    </Answered>
  );
}
