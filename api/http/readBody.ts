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
export const readBody = (
  request: IncomingMessage,
  sight: () => Promise<Context>,
): Promise<Buffer | 'too large' | 'broken off'> =>
  // Not as an iterator, which takes as long as all else that a short question waits for here.
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let limit = MOST_BYTES;
    const brokenOff = () => resolve('broken off');
    const ask = async () => {
      request.pause();
      limit = mostOf((await sight()).viewer);
      if (size > limit) {
        // Whoever sends too much is told so once it is sent: what is left is passed over.
        request.off('data', take);
        resolve('too large');
      }
      request.resume();
    };
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) ask().catch(brokenOff);
    };
    request
      .on('data', take)
      .once('end', () => resolve(Buffer.concat(chunks)))
      .once('error', brokenOff)
      .once('close', brokenOff);
  });

/** How much somebody may send at once. */
const mostOf = (viewer: Context['viewer']): number =>
  viewer?.grants.some(({ role }) => role === 'DRAFTER') ? MOST_OF_DRAFTERS : MOST_BYTES;
