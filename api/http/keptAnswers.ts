import { hash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Content } from '../content';
import { Kept, roomForAll } from '../memory';

/** A finished answer: the bytes as they go out. */
export interface Answer {
  status: number;
  headers: [string, string][];
  content: Content;
  /** What the log tells of it. */
  told?: { operation?: string; kind?: string; outcome?: string };
  /** Whether it holds for whoever asks the same with the same rights. */
  lasting: boolean;
}

/**
 * Finished answers. Most of the time of a whole edition goes into turning two-byte strings into
 * UTF-8 once more, so the bytes are kept, named by everything they depend on. What may see
 * something else has another name: nothing is ever taken out because it went stale.
 */
export class KeptAnswers {
  private readonly kept: Kept<Answer>;
  /** Names of light answers that were given once: the last ones, and those before them. */
  private given = [new Set<string>(), new Set<string>()] as [Set<string>, Set<string>];

  /** @param reader the database's reading connection */
  constructor(reader: DataSource) {
    this.kept = new Kept<Answer>(reader, 'answer', ({ content }) => content.room);
  }

  /** @param parts operation, variables, form of answer, rights, version of the register, day */
  static nameOf(parts: (string | Buffer | undefined)[]): string {
    let text = `${parts.length} `;
    const bytes: Buffer[] = [];
    for (const part of parts)
      if (part === undefined) text += '-';
      else if (typeof part === 'string') text += `${part.length}:${part}`;
      else {
        text += `${part.length}.`;
        bytes.push(part);
      }
    // In one piece: handing pieces over takes longer than hashing them.
    return hash('sha256', Buffer.concat([Buffer.from(text), ...bytes]), 'base64url');
  }

  get = (name: string): Answer | undefined => this.kept.get(name);
  /**
   * @param light whether it is made anew as soon as it is found: most such questions, a search say,
   * are asked once, and what is held for nobody costs the collector more than the answer took
   */
  keep(name: string, answer: Answer, light: boolean): void {
    if (light && this.isFirst(name)) return;
    // One that everything else would have to leave for is not worth it.
    if (answer.content.room < roomForAll() / 16) this.kept.set(name, answer);
  }

  private isFirst(name: string): boolean {
    const [last, before] = this.given;
    if (last.has(name) || before.has(name)) return false;
    if (last.size >= REMEMBERED) this.given = [new Set(), last];
    this.given[0].add(name);
    return true;
  }
}

/** How many names of answers that were given once are known. */
const REMEMBERED = 2_000;
