import type { IncomingMessage } from 'node:http';
import type { Context } from '../context';
import type { Program, Programs } from './compiled';
import type { Guard } from './guard';
import { outcomeIn, shortName } from './outcome';

/** An answer in words, and its form. */
interface Words {
  string: string;
  type: string;
}

/**
 * Questions that have a program are answered by it without Apollo, which read them when they came
 * first: of some forty stations of a request most are for what is not known yet. Whatever is not
 * plainly such a question, or has no plain answer, is Apollo's.
 */
export class Direct {
  /** The form of an answer by what a request accepts, as Apollo chose it. */
  private readonly forms = new Map<string, string>();

  /** @param guards who might refuse what a program would answer */
  constructor(
    private readonly programs: Programs,
    private readonly guards: readonly Guard[],
  ) {}

  /** Learns of an answer of Apollo's, to which nothing was wrong, what form it has. */
  learn({ headers }: Pick<IncomingMessage, 'headers'>, type: string | undefined): void {
    const { accept = '' } = headers;
    if (type && accept.length <= LONGEST && this.forms.size < MOST) this.forms.set(accept, type);
  }

  /** @returns null where Apollo is to be asked */
  async answer(
    request: Pick<IncomingMessage, 'method' | 'headers'>,
    body: unknown,
    context: Context,
  ): Promise<Words | null> {
    const { accept = '', 'content-type': sent = '' } = request.headers;
    const type = this.forms.get(accept);
    if (!type || request.method !== 'POST' || !SENT.test(sent)) return null;
    const asked = this.askedBy(body);
    if (!asked) return null;
    const { program, variables } = asked;
    if (this.guards.some(({ mayConcern }) => mayConcern(variables, context))) return null;
    const data = await this.programs.answer(program, variables, context);
    if (!data) return null;
    Object.assign(context.reply, { kind: 'query', outcome: outcomeIn(data) });
    if (program.name) context.reply.operation = shortName(program.name);
    const extensions = { cost: { fields: program.weight } };
    return { string: `${JSON.stringify({ data, extensions })}\n`, type };
  }

  private askedBy(body: unknown): { program: Program; variables: object } | null {
    const { query, operationName, variables, extensions } = (body ?? {}) as Record<string, unknown>;
    if (typeof query !== 'string' || extensions != null) return null;
    if (typeof (variables ?? {}) !== 'object' || Array.isArray(variables)) return null;
    const program = this.programs.of(query);
    if (!program || (operationName != null && operationName !== program.name)) return null;
    return { program, variables: (variables as object | null) ?? {} };
  }
}

/** What no browser sends to another site without asking. */
const SENT = /^application\/json(\s*;\s*charset=utf-8)?$/i;
/** Forms that are told apart, and characters of what is accepted: that is the askers' own. */
const [MOST, LONGEST] = [100, 200];
