import fc from 'fast-check';
import { lifecycle, TRANSITIONS, type Transition } from '../../rubrics/lifecycle';
import { may, quorumMet, type ProposalFacts } from '../../rubrics/may';
import type { Actor, ProposalState, Role } from '../../rubrics/vocabulary';
import { databases, type Place } from '../support/databases';
import { codes, Desk, type Shown } from '../support/desk';
import { rounds } from '../support/rounds';
import { run, type Running } from '../support/server';

/**
 * Random people take random steps on three proposals of one rubric, through the real API; a model
 * that holds nothing but facts says beforehand what must come out. The law is the same on both
 * sides, on purpose: its grid is read by people in may.test.ts, here it is the counter that is on
 * trial — guards, seq, heads, approvals, editions, what is stored.
 */
const RUBRIC = 'shenzhen/social';
const TODAY = '2026-11-20';
const ROLES: Record<string, Role[]> = {
  'sz-drafter': ['DRAFTER'],
  'sz-drafter2': ['DRAFTER'],
  'sz-reviewer': ['REVIEWER'],
  'sz-reviewer2': ['REVIEWER'],
  'sz-approver': ['APPROVER'],
  'sz-publisher': ['PUBLISHER'],
  'wh-approver': [],
};
const NAMES = Object.keys(ROLES);
const PLACES = ['criteria/1.1.1', 'criteria/1.1.2', 'criteria/1.2.1'];
const TEXTS = ['甲。', '乙。', '丙。'];
const DAYS = ['2026-11-19', '2026-11-20', '2027-01-01', '2028-01-01'];

const step = fc.record({
  who: fc.constantFrom(...NAMES),
  proposal: fc.nat(2),
  what: fc.constantFrom(
    'edit',
    'edit',
    'edit',
    ...TRANSITIONS.filter((t) => !['rebase', 'judge', 'waive'].includes(t)),
  ),
  place: fc.nat(2),
  text: fc.nat(2),
  stale: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  blind: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  note: fc.constantFrom('', '意见'),
  day: fc.constantFrom(...DAYS),
  label: fc.nat(400),
  /** Half of the steps take something that is open, so that proposals get somewhere. */
  guided: fc.boolean(),
  pick: fc.nat(1000),
});
type Step = Omit<typeof step extends fc.Arbitrary<infer T> ? T : never, 'day' | 'note'> & {
  day: string;
  note: string;
};

interface Edition {
  key: string;
  startsOn: string;
  content: string;
}
interface Modelled {
  id: string;
  state: ProposalState;
  seq: number;
  authors: string[];
  base: Edition;
  content: Record<number, string>;
  head: string;
  approvals: { account: string; head: string; roles: readonly Role[] }[];
  published: Edition | null;
  decisions: number;
}

const contentOf = (content: Record<number, string>): string =>
  PLACES.map((_, i) => content[i] ?? '').join('|');

class Model {
  editions: Edition[] = [];
  /** What was learned: one content, one head. */
  heads = new Map<string, string>();
  labels = new Set<string>();

  latest = (): Edition =>
    [...this.editions].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1)).at(-1)!;

  facts = (p: Modelled): ProposalFacts => ({
    award: 'shenzhen',
    form: 'REVISION',
    state: p.state,
    authors: p.authors,
    head: p.head,
    loweredBy: [],
    approvals: p.approvals,
    gravity: contentOf(p.content) === p.base.content ? null : 'SUBSTANTIVE',
    issues: { submit: 0, publish: 0 },
    baseIsLatest: this.latest() === p.base,
    startsOn: p.published?.startsOn ?? null,
  });
}

/**
 * The step itself, or one that the law allows now, with all that it needs; forward more often than
 * back.
 */
function guide(s: Step, facts: ProposalFacts, latest: Edition): Step {
  if (!s.guided) return s;
  const open = NAMES.flatMap((who) =>
    (
      [
        'edit',
        'submit',
        'recall',
        'return',
        'approve',
        'publish',
        'withdraw',
        'unschedule',
      ] as const
    )
      .filter((what) => may(actorOf(who), what, facts, TODAY).allowed)
      .map((what) => ({ who, what })),
  );
  const forward = open.filter(({ what }) => ['submit', 'approve', 'publish'].includes(what));
  const among =
    forward.length && s.pick % 4
      ? forward
      : open.filter(({ what }) => what !== 'withdraw' || s.pick % 10 === 0);
  const after = nextDay(latest.startsOn);
  return among.length
    ? {
        ...s,
        ...among[s.pick % among.length],
        stale: false,
        blind: false,
        note: '意见',
        day: after > TODAY ? after : TODAY,
      }
    : s;
}

const actorOf = (name: string): Actor => ({
  id: name,
  username: name,
  office: null,
  grants: ROLES[name].map((role) => ({ award: 'shenzhen', role })),
});
const nextDay = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

describe.each(databases)('a model and the counter on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  let desks: Record<string, Desk>;
  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true, now: () => new Date(`${TODAY}T02:00:00Z`) });
    desks = Object.fromEntries(
      await Promise.all(NAMES.map(async (name) => [name, await Desk.of(server, name)])),
    );
  });
  afterAll(async () => {
    await server.stop();
    await place.drop();
  });

  const model = new Model();
  const texts: Record<string, { key: string }> = {};

  async function open(content: Record<number, string>): Promise<Modelled> {
    const { proposal } = await desks['sz-drafter'].create(RUBRIC, '模型');
    const base = model.latest();
    expect(proposal!.base!.key).toBe(base.key);
    return {
      id: proposal!.id,
      state: 'DRAFT',
      seq: 0,
      authors: ['sz-drafter'],
      base,
      content: { ...content },
      head: proposal!.head,
      approvals: [],
      published: null,
      decisions: 1,
    };
  }

  async function edit(p: Modelled, s: Step): Promise<string[]> {
    const verdict = may(actorOf(s.who), 'edit', model.facts(p), TODAY);
    const visible = ROLES[s.who].length > 0;
    // Everybody sees the drafter's view: whoever may not see the draft gets no revision to send.
    const seen = (
      await desks['sz-drafter'].ask(
        `{ clause(address: "${RUBRIC}@proposal-${p.id}/~${texts[s.place].key}") { key revision } }`,
      )
    ).clause;
    const answered = await desks[s.who].act('clauseRevise', {
      id: p.id,
      key: seen.key,
      expecting: s.stale ? 'stale' : seen.revision,
      fields: { text: TEXTS[s.text] },
    });
    const refusals = () => {
      if (!visible) return ['NOT_FOUND'];
      if (!verdict.allowed) return verdict.reasons;
      if (s.stale) return ['STALE'];
      return p.content[s.place] === TEXTS[s.text] ? ['NOTHING_CHANGED'] : [];
    };
    const expected = refusals();
    expect([s, codes(answered)]).toEqual([s, expected]);
    if (expected.length === 0) {
      p.content[s.place] = TEXTS[s.text];
      p.head = answered.proposal!.head;
      if (!p.authors.includes(s.who)) p.authors.push(s.who);
    }
    return expected;
  }

  async function transit(
    p: Modelled,
    transition: Exclude<Transition, 'edit' | 'rebase' | 'judge' | 'waive'>,
    s: Step,
  ): Promise<string[]> {
    const label = `m${s.label}`;
    const head = s.blind ? 'another head' : p.head;
    const given = {
      note: s.note,
      head,
      label,
      labelTaken: model.labels.has(label),
      effectiveFrom: s.day,
      earliest: nextDay(model.latest().startsOn),
    };
    const visible = ROLES[s.who].length > 0;
    const { reasons } = may(actorOf(s.who), transition, model.facts(p), TODAY, given);
    const seen = s.stale ? [...reasons, 'STALE'] : reasons;
    const expected = visible ? seen : ['NOT_FOUND'];
    const answered = await desks[s.who].act(
      `proposal${transition[0].toUpperCase()}${transition.slice(1)}`,
      {
        id: p.id,
        expecting: s.stale ? p.seq + 7 : p.seq,
        note: s.note,
        ...(['approve', 'return', 'publish'].includes(transition) && { head }),
        ...(transition === 'publish' && { label, effectiveFrom: s.day }),
      },
    );
    expect([s, codes(answered)]).toEqual([s, expected]);
    if (expected.length) return expected;
    const { to } = lifecycle[transition];
    const mine = {
      account: s.who,
      head: p.head,
      roles: ROLES[s.who].filter((role) => lifecycle[transition].who[role]),
    };
    if (transition === 'approve') p.approvals.push(mine);
    if (transition === 'submit') p.approvals = [];
    if (transition === 'publish') {
      p.published = { key: `${RUBRIC}@${label}`, startsOn: s.day, content: contentOf(p.content) };
      model.editions.push(p.published);
      model.labels.add(label);
    }
    if (transition === 'unschedule')
      model.editions = model.editions.filter((edition) => edition !== p.published);
    if (to !== 'quorum' && to !== 'same') p.state = to;
    if (to === 'quorum' && quorumMet(model.facts(p))) p.state = 'APPROVED';
    p.seq++;
    p.decisions++;
    return expected;
  }

  function compare(p: Modelled, shown: Shown): void {
    expect({
      state: shown.state,
      seq: shown.seq,
      head: shown.head,
      decisions: shown.decisions.length,
      published: shown.published?.key ?? null,
      authors: shown.authors.map(({ username }) => username).sort(),
    }).toEqual({
      state: p.state,
      seq: p.seq,
      head: p.head,
      decisions: p.decisions,
      published: p.published?.key ?? null,
      authors: [...p.authors].sort(),
    });
    const known = model.heads.get(contentOf(p.content));
    if (known !== undefined) expect(shown.head).toBe(known);
    model.heads.set(contentOf(p.content), shown.head);
    expect(new Set(model.heads.values()).size).toBe(model.heads.size);
  }

  test('random steps, no divergence', async () => {
    for (const [i, address] of PLACES.entries()) {
      const { clauses } = (
        await desks['sz-drafter'].ask(
          `{ edition(key: "${RUBRIC}@2019") { clauses(under: "${address}", depth: 1) { key text kind } } }`,
        )
      ).edition;
      const paragraph = clauses.find((c: any) => c.kind === 'PARAGRAPH');
      texts[i] = paragraph;
    }
    model.editions = [{ key: `${RUBRIC}@2019`, startsOn: '2019-09-03', content: '||' }];
    const counts = { steps: 0, done: 0, published: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 100, maxLength: 100 }), async (steps) => {
        const unpack = (content: string) =>
          Object.fromEntries(
            content
              .split('|')
              .map((text, i) => [i, text])
              .filter(([, text]) => text),
          );
        const proposals = [];
        for (let i = 0; i < 3; i++) proposals.push(await open(unpack(model.latest().content)));
        for (const drawn of steps) {
          const p = proposals[drawn.proposal];
          const s = guide(drawn, model.facts(p), model.latest());
          const refused =
            s.what === 'edit' ? await edit(p, s) : await transit(p, s.what as never, s);
          compare(p, (await desks['sz-drafter'].proposal(p.id))!);
          counts.steps++;
          if (refused.length === 0) counts.done++;
          // So that much happens: a dead proposal makes room for a living one.
          if (p.published && p.state === 'PUBLISHED') counts.published++;
          if (['WITHDRAWN', 'PUBLISHED'].includes(p.state) && s.label % 3 === 0)
            proposals[s.proposal] = await open(unpack(model.latest().content));
        }
      }),
      { numRuns: rounds(3), endOnFailure: true, seed: 20261120 },
    );
    expect(counts.steps).toBe(100 * rounds(3));
    expect(counts.done).toBeGreaterThan(counts.steps * 0.3);
    expect(counts.published).toBeGreaterThan(0);
  }, 300_000);
});
