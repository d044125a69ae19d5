import type { IncomingMessage } from 'node:http';
import { LARGEST_PICTURE } from '../../rubrics/vocabulary';
import type { Context } from '../context';

const MOST_BYTES = 1024 * 1024;
/** From who is signed in to draft: a picture in base64, and the question around it. */
const MOST_OF_DRAFTERS = MOST_BYTES + Math.ceil(LARGEST_PICTURE.bytes / 3) * 4;

/**
 * The body of a question, or why there is none.
 * @param sight who asks: looked up only where it is more than anybody may send
 */
export async function readBody(
  request: IncomingMessage,
  sight: () => Promise<Context>,
): Promise<Buffer | 'too large' | 'broken off'> {
  const chunks: Buffer[] = [];
  let size = 0;
  let limit: number | null = null;
  const isTooMuch = async () => {
    if (size > MOST_BYTES) limit ??= mostOf((await sight()).viewer);
    return size > (limit ?? MOST_BYTES);
  };
  const read = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  try {
    for await (const chunk of read) {
      size += chunk.length;
      if (await isTooMuch()) {
        // Whoever sends too much is told so once it is sent: what is left is passed over.
        setImmediate(() => request.resume());
        return 'too large';
      }
      chunks.push(chunk);
    }
  } catch {
    return 'broken off';
  }
  return Buffer.concat(chunks);
}

/** How much somebody may send at once. */
const mostOf = (viewer: Context['viewer']): number =>
  viewer?.grants.some(({ role }) => role === 'DRAFTER') ? MOST_OF_DRAFTERS : MOST_BYTES;
