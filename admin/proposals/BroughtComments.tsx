import { useWords } from '../counter/words';
import type { ImportPreviewQuery } from '../gql/graphql';
import { Headed } from '../parts/Headed';

/** What people said in the margin of a document; each becomes a comment on the proposal. */
export function BroughtComments({ of }: { of: ImportPreviewQuery['importPreview']['comments'] }) {
  const say = useWords();
  if (of.length === 0) return null;
  return (
    <Headed
      title={say('import.comments', { smart_count: of.length })}
      long={say('import.commentsLong')}
    >
      <ul>
        {of.map(({ line, author, at, text, quote, entry }) => (
          <li key={`${line} ${author} ${at} ${text}`}>
            <span lang="zh-CN">
              {[author, at?.slice(0, 10), entry?.name].filter(Boolean).join(' · ')}
              {quote && <q>{quote}</q>}
              <br />
              {text}
            </span>
          </li>
        ))}
      </ul>
    </Headed>
  );
}
