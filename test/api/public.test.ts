import { unzipSync } from 'fflate';
import { FORMS } from '../../api/exports/crosswalk';
import { comparisons, packages, texts } from '../../api/exports/papers';
import { asking, databases, type Place } from '../support/databases';
import { Desk, type Shown } from '../support/desk';
import { everything, schema } from '../support/questions';
import { run, type Running } from '../support/server';

/**
 * What is public tells roles, not people, and no word that people wrote to one another: everything
 * that can be asked from the schema and every paper, of a database full of both, searched byte by
 * byte. And what one award sees tells nothing of how busy the other is.
 */

const RUBRIC = 'shenzhen/economic';
const BASE = `${RUBRIC}@2019`;
const OTHER = 'shenzhen/service@2019';

/** A word that nobody else writes, numbered: one that is found tells where it comes from. */
const words: string[] = [];
const secret = (): string => {
  const word = `密语第${words.length}号`;
  words.push(word);
  return word;
};

/** Every note, reason and comment that there is, up to a published edition. */
async function fill(server: Running): Promise<Shown> {
  const desk = (who: string) => Desk.of(server, who);
  const [drafter, reviewer, approver, publisher] = [
    await desk('sz-drafter'),
    await desk('sz-reviewer'),
    await desk('sz-approver'),
    await desk('sz-publisher'),
  ];
  const done = (answer: { userErrors: { code: string }[] }) =>
    expect(answer.userErrors.map(({ code }) => code)).toEqual([]);
  const created = await drafter.act('proposalCreate', {
    rubric: RUBRIC,
    title: secret(),
    rationale: secret(),
  });
  const { id } = created.proposal!;
  done(await drafter.reword(created.proposal!, 'criteria/1.1(1)', '组织应当不断改善。'));
  const clause = (await drafter.clause(`${created.proposal!.key}/criteria/1.2`))!;
  const points = { id, key: clause.key, expecting: clause.pointsRevision };
  done(await drafter.act('weightSet', { ...points, points: (clause.points ?? 0) + 7 }));
  done(await reviewer.act('commentAdd', { proposal: id, text: secret() }));
  const { proposal } = await drafter.ask(
    `{ proposal(id: "${id}") { comments { id } issues { id standing } } }`,
  );
  const [comment] = proposal.comments;
  const settled = { id: comment.id, outcome: 'enum:REJECTED', note: secret() };
  done(await drafter.act('commentResolve', settled));
  for (const issue of proposal.issues.filter(({ standing }: any) => standing !== 'RESOLVED')) {
    const { seq } = (await approver.proposal(id))!;
    const waived = { id, expecting: seq, issue: issue.id, reason: secret(), until: '2027-06-30' };
    done(await approver.act('proposalWaive', waived));
  }
  done(await drafter.take('submit', id, { note: secret() }));
  done(await reviewer.take('return', id, { note: secret() }));
  done(await drafter.take('submit', id, { note: secret() }));
  const { changes } = (await drafter.ask(`{ proposal(id: "${id}") { changes { id gravity } } }`))
    .proposal;
  const seen = (await approver.proposal(id))!;
  for (const [i, { id: change, gravity }] of changes.entries())
    done(
      await approver.act('gravityOverrule', {
        id,
        expecting: seen.seq + i,
        head: seen.head,
        change,
        gravity: gravity === 'EDITORIAL' ? 'enum:STRUCTURAL' : 'enum:EDITORIAL',
        reason: secret(),
      }),
    );
  done(await reviewer.take('approve', id, { note: secret() }));
  const day = { label: '2027', effectiveFrom: '2026-12-31', note: secret() };
  const published = await publisher.take('publish', id, day);
  done(published);
  await crosswalk(approver);
  return published.proposal!;
}

async function crosswalk(approver: Desk): Promise<void> {
  const confirm = async (b: string) =>
    (
      await approver.ask(
        `mutation { matchConfirm(a: "${BASE}/criteria/1.1", b: "${OTHER}/criteria/${b}", relation: PARTIAL, rationale: "${secret()}") { id userErrors { code } } }`,
      )
    ).matchConfirm;
  const taken = await confirm('1.2');
  expect([taken.userErrors, (await confirm('1.1')).userErrors]).toEqual([[], []]);
  await approver.ask(
    `mutation { matchRetract(id: "${taken.id}", reason: "${secret()}") { userErrors { code } } }`,
  );
}

describe.each(databases)('what is public on %s', (name, makePlace) => {
  let place: Place;
  let server: Running;
  let edition: string;
  let names: string[];

  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true, now: () => new Date('2026-12-31T04:00:00Z') });
    edition = (await fill(server)).published!.key;
    const accounts: { id: string; username: string; name: string }[] =
      await server.database.read.query('SELECT id, username, name FROM account');
    // 系统管理员 is the word for the office, too.
    names = accounts.flatMap(({ id, username, name }) =>
      name.endsWith('员') ? [id, username] : [id, username, name],
    );
  }, 300_000);
  afterAll(async () => {
    await server.stop();
    await place.drop();
  });

  const headers = (token: string | undefined) => ({
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
    ...(token && { authorization: `Bearer ${token}` }),
  });
  const ask = async (query: string, token?: string): Promise<string> => {
    const body = JSON.stringify({ query });
    const sent = { method: 'POST', body, headers: headers(token) };
    return (await fetch(`${server.url}/graphql`, sent)).text();
  };

  /** Of each field of Query, with public things in its arguments. */
  const questions = (all = name === 'SQLite'): string[] => {
    const whole = [RUBRIC, 'shenzhen', edition, BASE];
    const given: Record<string, string[]> = {
      awards: [''],
      viewer: [''],
      accounts: [''],
      preferences: [''],
      rubrics: ['', '(award: "shenzhen")'],
      rubric: [`(key: "${RUBRIC}")`],
      edition: [`(key: "${edition}")`, `(key: "${BASE}")`],
      clause: [`(address: "${edition}/criteria/1.1(1)")`, `(address: "${edition}/criteria/1.2")`],
      clauses: [`(addresses: ["${edition}/criteria/1.1(1)", "${edition}/criteria/1.2"])`],
      terms: [`(addresses: ["${edition}/terms/使命"])`],
      grade: [`(address: "${edition}/~none")`],
      term: [`(address: "${edition}/terms/使命")`],
      importPreview: ['(file: { name: "a.yaml", content: "" })'],
      commentSheet: ['(proposal: "shenzhen-1", file: { name: "a.csv", content: "" })'],
      // Each hit tells of its whole edition: a few are as good as many.
      search: [`(query: "改善", first: 3)`, `(query: "${words[0]}")`],
      compare: [
        `(base: "${BASE}", head: "${edition}")`,
        `(base: "${edition}", head: "${BASE}")`,
        `(base: "${BASE}", head: "${OTHER}")`,
      ],
      crosswalk: [`(a: "${BASE}", b: "${OTHER}")`],
      proposals: ['', `(rubric: "${RUBRIC}")`],
      proposal: whole.map((id) => `(id: "${id}")`).concat('(id: "shenzhen-1")', '(id: "1")'),
      decisions: ['', `(rubric: "${RUBRIC}")`],
      record: [''],
    };
    const walked = new Set<string>();
    // What is public first: what a stranger is not given leads nowhere.
    const rank = ({ name }: { name: string }) =>
      /^(compare|crosswalk|edition|clause|rubric)/.test(name) ? 0 : 1;
    const fields = Object.values(schema.getQueryType()!.getFields());
    fields.sort((a, b) => rank(a) - rank(b));
    const asked = fields.flatMap((field) => {
      const before = [...walked];
      return (given[field.name] ?? ['']).flatMap((args) => {
        const here = new Set(before);
        const found = everything(field, args, here);
        for (const type of here) walked.add(type);
        return found;
      });
    });
    // What may be told does not hang on the database: all are asked on one of them.
    return all ? asked : asked.filter((_, i) => i % 4 === 0);
  };

  const papers = (): string[] => [
    ...[edition, BASE].flatMap((of) =>
      Object.keys({ ...texts, ...packages }).map((name) => `/export/${name}?of=${of}`),
    ),
    ...Object.keys(comparisons).flatMap((name) => [
      `/export/${name}?base=${BASE}&head=${edition}`,
      `/export/${name}?base=${edition}&head=${BASE}`,
    ]),
    ...FORMS.map((form) => `/export/crosswalk.${form}?a=${BASE}&b=${OTHER}`),
  ];

  /** The text of an answer; of a Word or Excel file, or a package, of all that is packed in it. */
  const bytesOf = async (path: string, token?: string): Promise<string> => {
    const response = await fetch(server.url + path, { headers: headers(token) });
    expect([path, response.status]).toEqual([path, 200]);
    return unpacked(Buffer.from(await response.arrayBuffer()));
  };
  const unpacked = (bytes: Buffer): string =>
    bytes.subarray(0, 2).toString() === 'PK'
      ? Object.values(unzipSync(bytes))
          .map((file) => unpacked(Buffer.from(file)))
          .join('\n')
      : bytes.toString('utf8');

  const told = (text: string, but: readonly string[] = []) =>
    [...names, ...words].filter((word) => !but.includes(word) && text.includes(word));

  test('the database is full, and whoever works there is told', async () => {
    const token = await server.signIn('sz-reviewer');
    const seen: string[] = [];
    for (const question of questions(false)) seen.push(await ask(question, token));
    for (const path of papers()) seen.push(await bytesOf(path, token));
    const all = seen.join('\n');
    const judgement = words.filter((word) => all.includes(word));
    expect([words.length, judgement.length]).toEqual([words.length, expect.any(Number)]);
    expect(judgement.length).toBeGreaterThan(8);
    const people = told(all).filter((word) => word.startsWith('深圳'));
    expect(people.length).toBeGreaterThan(1);
  }, 300_000);

  test.each(asking(name, [null, 'wh-approver', 'auditor'], 1))(
    'everything asked by %s names nobody and tells no note',
    async (who) => {
      const token = who ? await server.signIn(who) : undefined;
      const accounts: { id: string; username: string; name: string }[] =
        await server.database.read.query('SELECT id, username, name FROM account');
      // One's own name is no secret, nor what an office is for.
      const own = accounts.filter(({ username }) => username === who);
      const but = own.flatMap(({ id, username, name }) => [id, username, name]);
      const duty = who === 'auditor' ? 'record' : 'none';
      const found: unknown[] = [];
      let asked = 0;
      for (const question of questions()) {
        if (question.startsWith(`{ ${duty}`)) continue;
        asked++;
        const answer = await ask(question, token);
        const words = told(answer, but);
        // A question that is not answered tells nothing, which proves nothing.
        if (words.length || answer.startsWith('{"errors"')) found.push({ question, words });
      }
      for (const path of papers()) {
        asked++;
        const words = told(await bytesOf(path, token), but);
        if (words.length) found.push({ path, words });
      }
      expect(asked).toBeGreaterThan(name === 'PostgreSQL' ? 60 : 120);
      expect(found).toEqual([]);
    },
    300_000,
  );

  test('in the place of people stand the roles in which they did it', async () => {
    const overruled = JSON.parse(
      await ask(
        `{ compare(base: "${BASE}", head: "${edition}") { changes { overruled { by { name } note proposalId roles transition } } } edition(key: "${edition}") { issues { waiver { by { name } reason roles until } } } crosswalk(a: "${BASE}", b: "${OTHER}") { matches { basis author { name } rationale confirmed { roles by { name } note } } } }`,
      ),
    ).data;
    const standing = overruled.compare.changes.map((change: any) => change.overruled);
    expect(standing.length).toBeGreaterThan(1);
    for (const judgement of standing)
      expect(judgement).toEqual({
        by: null,
        note: null,
        proposalId: null,
        roles: ['APPROVER'],
        transition: 'judge',
      });
    const waivers = overruled.edition.issues.flatMap((issue: any) => issue.waiver ?? []);
    expect(waivers.length).toBeGreaterThan(0);
    expect(waivers[0]).toEqual({
      by: null,
      reason: null,
      roles: ['APPROVER'],
      until: '2027-06-30',
    });
    expect(
      overruled.crosswalk.matches.filter(({ basis }: any) => basis === 'CONFIRMED'),
    ).toMatchObject([
      {
        author: null,
        rationale: null,
        confirmed: { roles: ['APPROVER'], by: null, note: null },
      },
    ]);
    const csv = await bytesOf(`/export/crosswalk.csv?a=${BASE}&b=${OTHER}`);
    expect(csv.split('\r\n').filter((line) => line.includes('已确认'))).toEqual([
      expect.stringMatching(/,已确认,[\d.]*,,批准人,2026-12-31T/),
    ]);
  });
});

describe.each(databases)('two awards on %s', (_, makePlace) => {
  /** What the people of Shenzhen see of their work, while those of Wuhan do so much of theirs. */
  const seenBeside = async (busy: number): Promise<string[]> => {
    const place = await makePlace();
    const server = await run(place, {
      accounts: true,
      now: () => new Date('2026-12-31T04:00:00Z'),
    });
    const [drafter, other, reviewer] = [
      await Desk.of(server, 'sz-drafter'),
      await Desk.of(server, 'wh-drafter'),
      await Desk.of(server, 'sz-reviewer'),
    ];
    const ids: string[] = [];
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < busy; i++) {
        const { proposal } = await other.create('wuhan/manufacturing');
        await other.reword(proposal!, 'criteria/5.1a)', `第${i}稿。`);
        await other.act('commentAdd', { proposal: proposal!.id, text: '看' });
      }
      const { proposal } = await drafter.create('shenzhen/economic');
      ids.push(proposal!.id);
      await drafter.reword(proposal!, 'criteria/1.1(1)', `第${round}稿。`);
      await drafter.reword(proposal!, 'criteria/1.2(1)', `第${round}稿。`);
      await reviewer.act('commentAdd', { proposal: proposal!.id, text: '看' });
      await reviewer.ask(
        `mutation { reviewMark(proposal: "${proposal!.id}") { proposal { id } } }`,
      );
      await drafter.take('submit', proposal!.id);
    }
    const questions = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => [
      ...(/^(proposals|decisions)$/.test(field.name) ? everything(field, '(first: 2)') : []),
      ...(field.name === 'proposal' ? everything(field, `(id: "${ids.at(-1)}")`) : []),
    ]);
    const answers: string[] = [];
    for (const question of questions)
      answers.push(JSON.stringify(await server.query(question, undefined, reviewer.token)));
    await server.stop();
    await place.drop();
    // Ids of decisions are drawn from those of people.
    return answers.map((answer) => answer.replace(/"id":"[0-9a-f]{24}"/g, '"id":"…"'));
  };

  test('what one sees is the same, however busy the other is', async () => {
    const [alone, beside] = [await seenBeside(0), await seenBeside(3)];
    expect(alone.join()).toContain('"id":"shenzhen-3.1"');
    expect(alone.join()).toContain('"endCursor":"shenzhen-2"');
    // The answers are long: only where they begin to differ is printed.
    const parting = alone.map((one, i) => {
      const at = [...one].findIndex((char, n) => char !== beside[i]?.[n]);
      return one === beside[i] ? null : [one, beside[i]].map((it) => it?.slice(at - 200, at + 60));
    });
    expect(parting.filter((found) => found !== null)).toEqual([]);
    expect(beside).toHaveLength(alone.length);
  }, 240_000);
});
