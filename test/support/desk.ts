import type { Running } from './server';

/** What a proposal's desk shows; used by all suites that drive proposals through the API. */
const PROPOSAL = `id seq state head title key base { key } published { key state } authors { username }
  transitions { name allowed reasons { code } } decisions { transition by { username } note from to head roles }
  acts { seq name by { username } keys } changed { key kind fate from to before after }`;

export interface Shown {
  id: string;
  seq: number;
  state: string;
  head: string;
  key: string;
  base: { key: string } | null;
  published: { key: string; state: string } | null;
  authors: { username: string }[];
  transitions: { name: string; allowed: boolean; reasons: { code: string }[] }[];
  decisions: {
    transition: string;
    by: { username: string };
    note: string | null;
    from: string;
    to: string;
    head: string;
  }[];
  acts: { seq: number; name: string; keys: string[] }[];
  changed: {
    key: string;
    kind: string;
    fate: string;
    from: string | null;
    to: string | null;
    before: string | null;
    after: string | null;
  }[];
}
export interface Answered {
  proposal: Shown | null;
  userErrors: { code: string; message: string; path: string[] | null }[];
  conflicts?: { key: string; field: string; base: string; ours: string; theirs: string }[];
}

/** Arguments as GraphQL text; strings quoted, `enum:` values bare. */
const literal = (value: unknown): string => {
  if (typeof value === 'string')
    return value.startsWith('enum:') ? value.slice(5) : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${name}: ${literal(inner)}`)
      .join(', ')} }`;
  return String(value);
};

/** Somebody at their desk: every mutation by name, signed in as they are. */
export class Desk {
  constructor(
    private readonly server: Running,
    readonly token: string | undefined,
  ) {}

  static async of(server: Running, username: string): Promise<Desk> {
    return new Desk(server, await server.signIn(username));
  }

  async ask<T = any>(query: string): Promise<T> {
    const { data, errors } = await this.server.query(query, undefined, this.token);
    if (errors) throw new Error(JSON.stringify(errors));
    return data as T;
  }

  async act(name: string, args: Record<string, unknown>): Promise<Answered> {
    const given = Object.entries(args)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${key}: ${literal(value)}`)
      .join(', ');
    const conflicts = name === 'proposalRebase' ? 'conflicts { key field base ours theirs }' : '';
    return (
      await this.ask<Record<string, Answered>>(
        `mutation { ${name}(${given}) { proposal { ${PROPOSAL} } userErrors { code message path } ${conflicts} } }`,
      )
    )[name];
  }

  async proposal(id: string): Promise<Shown | null> {
    return (await this.ask(`{ proposal(id: "${id}") { ${PROPOSAL} } }`)).proposal;
  }

  /** A clause as this person sees it: key and revisions, for the next act on it. */
  async clause(address: string): Promise<{
    key: string;
    revision: string;
    pointsRevision: string | null;
    text: string;
    title: string | null;
    points: number | null;
    label: string | null;
  } | null> {
    return (
      await this.ask(
        `{ clause(address: "${address}") { key revision pointsRevision text title points label } }`,
      )
    ).clause;
  }

  create = (rubric: string, title = '修订') =>
    this.act('proposalCreate', { rubric, title, rationale: '年度修订' });

  /** Adds a clause first below another; its key, where nothing was refused. */
  async addClause(
    proposal: Shown,
    below: string,
    content: object,
    more: object = {},
  ): Promise<{ done: Answered; key: string }> {
    const { clause } = await this.ask(
      `{ clause(address: "${proposal.key}/${below}") { key childrenRevision } }`,
    );
    const done = await this.act('clauseAdd', {
      ...{ id: proposal.id, parent: clause.key, after: null },
      ...{ expecting: clause.childrenRevision, content },
      ...more,
    });
    return { done, key: done.proposal?.acts[0]?.keys[0] ?? '' };
  }

  /** Changes the text of a clause of a draft. */
  async reword(proposal: Shown, place: string, text: string): Promise<Answered> {
    const clause = (await this.clause(`${proposal.key}/${place}`))!;
    return this.act('clauseRevise', {
      id: proposal.id,
      key: clause.key,
      expecting: clause.revision,
      fields: { text },
    });
  }

  async take(
    transition: string,
    id: string,
    more: Record<string, unknown> = {},
  ): Promise<Answered> {
    const seen = await this.proposal(id);
    const name = `proposal${transition[0].toUpperCase()}${transition.slice(1)}`;
    const head = ['approve', 'return', 'publish'].includes(transition)
      ? { head: seen?.head ?? '' }
      : {};
    return this.act(name, { id, expecting: seen?.seq ?? 0, ...head, ...more });
  }
}

export const codes = ({ userErrors }: Answered): string[] => userErrors.map(({ code }) => code);

/** Takes a draft of a drafter to its publication, by the cast of an award. */
export async function publishDraft(
  server: Running,
  award: 'sz' | 'wh',
  { id }: Pick<Shown, 'id'>,
  label: string,
): Promise<void> {
  const step = async (role: string, transition: string, more = {}) => {
    const desk = await Desk.of(server, `${award}-${role}`);
    const { userErrors } = await desk.take(transition, id, more);
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  };
  await step('drafter', 'submit');
  await step('reviewer', 'approve');
  await step('approver', 'approve');
  await step('publisher', 'publish', { label, effectiveFrom: `${label}-01-01` });
}
