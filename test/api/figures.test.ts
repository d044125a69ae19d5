import { LARGEST_PICTURE } from '../../rubrics/vocabulary';
import { databases } from '../support/databases';
import { codes, Desk, publishDraft, type Shown } from '../support/desk';
import { jpeg, png, svg } from '../support/pictures';
import { serveDuring, type Running } from '../support/server';

/** Figures as drafters make them; their pictures, brought in, held, served and refused. */

const RUBRIC = 'shenzhen/economic';

describe.each(databases)('figures on %s', (_, makePlace) => {
  let server: Running;
  let [drafter, reviewer, other] = [] as unknown as [Desk, Desk, Desk];
  serveDuring(makePlace, { accounts: true }, (running) => {
    server = running;
  });
  beforeAll(async () => {
    drafter = await Desk.of(server, 'sz-drafter');
    reviewer = await Desk.of(server, 'sz-reviewer');
    other = await Desk.of(server, 'wh-drafter');
  });

  const begun = async () => (await drafter.create(RUBRIC)).proposal!;
  const PICTURE = 'hash mediaType width height size url';
  const add = async (who: Desk, id: string, bytes: Buffer | string) => {
    const data = typeof bytes === 'string' ? bytes : bytes.toString('base64');
    const { data: told } = await server.query(
      `mutation ($id: ID!, $data: String!) { pictureAdd(id: $id, data: $data) {
        proposal { id } picture { ${PICTURE} } userErrors { code message path } } }`,
      { id, data },
      who.token,
    );
    return told.pictureAdd;
  };
  async function figure(proposal: Shown, more: object) {
    const content = { kind: 'enum:FIGURE', scheme: 'enum:FIGURE', title: '评审流程', ...more };
    const label = { label: '图 1' };
    const { done, key } = await drafter.addClause(proposal, 'criteria/1.1', content, label);
    return { done, address: `${proposal.key}/~${key}` };
  }
  const at = async (address: string, who = drafter) =>
    (
      await who.ask(
        `{ clause(address: "${address}") { key revision kind title alt picture { ${PICTURE} } } }`,
      )
    ).clause;
  const get = (path: string, who?: Desk, headers: Record<string, string> = {}) =>
    fetch(server.url + path, {
      headers: { ...headers, ...(who?.token && { authorization: `Bearer ${who.token}` }) },
    });

  test('a drafter brings in a picture, and a figure that shows it', async () => {
    const proposal = await begun();
    const bytes = await png('red');
    const { picture, userErrors } = await add(drafter, proposal.id, bytes);
    expect(userErrors).toEqual([]);
    expect(picture).toMatchObject({ mediaType: 'image/png', width: 4, height: 3 });
    expect(picture.url).toBe(`/pictures/${picture.hash}`);
    const again = await add(drafter, proposal.id, bytes);
    expect(again.picture).toEqual(picture);
    const { done, address } = await figure(proposal, { picture: picture.hash, alt: '三步' });
    expect(codes(done)).toEqual([]);
    expect(await at(address)).toMatchObject({
      kind: 'FIGURE',
      title: '评审流程',
      alt: '三步',
      picture,
    });
    const { key, revision } = await at(address);
    const revise = (fields: object) =>
      drafter.act('clauseRevise', { id: proposal.id, key, expecting: revision, fields });
    expect(codes(await revise({ kind: 'enum:NOTE' }))).toEqual(['NOT_A_FIGURE']);
    expect(codes(await revise({ picture: 'f'.repeat(64) }))).toEqual(['NO_SUCH_PICTURE']);
    expect(codes(await revise({ picture: 'flow.png' }))).toEqual(['BAD_CONTENT']);
    expect(codes(await revise({ picture: null }))).toEqual([]);
    expect(await at(address)).toMatchObject({ picture: null, alt: '三步' });
  });

  test('what is no picture is refused, with a sentence in either language', async () => {
    const { id } = await begun();
    const refused = async (bytes: Buffer | string) => {
      const { picture, userErrors } = await add(drafter, id, bytes);
      expect(picture).toBeNull();
      expect(userErrors[0]).toMatchObject({
        path: ['data'],
        message: expect.stringMatching(/[一-鿿].* \/ [a-zA-Z]/),
      });
      return userErrors[0].code;
    };
    expect(await refused('')).toBe('NOT_A_PICTURE');
    expect(await refused('not base64!')).toBe('NOT_A_PICTURE');
    expect(await refused((await png('red', 64, 64)).subarray(0, 60))).toBe('PICTURE_BROKEN');
    expect(await refused(svg('', ''))).toBe('PICTURE_SIZE');
    expect(await refused(Buffer.alloc(LARGEST_PICTURE.bytes + 1))).toBe('PICTURE_TOO_LARGE');
  });

  test('only who may draft brings one in, and only into a draft', async () => {
    const proposal = await begun();
    const bytes = await png('green');
    expect((await add(reviewer, proposal.id, bytes)).userErrors[0].code).toBe('NO_ROLE');
    expect((await add(other, proposal.id, bytes)).userErrors[0].code).toBe('NOT_FOUND');
    await drafter.reword(proposal, 'criteria/1.1(1)', '组织应当不断改善。');
    const [before] = [await server.database.read.query('SELECT count(*) AS n FROM picture')];
    await drafter.act('proposalWithdraw', {
      id: proposal.id,
      expecting: proposal.seq,
      note: '不再需要',
    });
    expect((await add(drafter, proposal.id, bytes)).userErrors[0].code).toBe('WRONG_STATE');
    expect(await server.database.read.query('SELECT count(*) AS n FROM picture')).toEqual(before);
  });

  test('a large question is heard from drafters alone', async () => {
    const ask = (who: Desk | undefined, size: number) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        body: JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(size) } }),
        headers: {
          'content-type': 'application/json',
          ...(who?.token && { authorization: `Bearer ${who.token}` }),
        },
      }).then(
        ({ status }) => status,
        () => 413,
      );
    const MB = 1024 * 1024;

    expect([await ask(undefined, 1.1 * MB), await ask(reviewer, 1.1 * MB)]).toEqual([413, 413]);
    expect([await ask(drafter, 3.5 * MB), await ask(drafter, 4 * MB)]).toEqual([200, 413]);
    const { id } = await begun();
    const noise = Buffer.from(
      svg()
        .toString()
        .replace('/svg', `text>${'x'.repeat(2e6)}</text></svg`),
    );
    expect((await add(drafter, id, noise)).userErrors[0].code).toBe('PICTURE_BROKEN');
  });

  test('a picture is served to whoever may see a text that could show it', async () => {
    const { id } = await begun();
    const bytes = await jpeg('blue');
    const { picture } = await add(drafter, id, bytes);
    const answer = await get(picture.url, reviewer);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
    const etag = answer.headers.get('etag')!;
    expect(etag).toBe(`"${picture.hash}"`);
    expect((await get(picture.url, drafter, { 'if-none-match': etag })).status).toBe(304);

    const shape = async (path: string, who?: Desk) => {
      const { status, headers, ...rest } = await get(path, who);
      const told = [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
      return { status, told, body: await (rest as Response).text?.() };
    };
    for (const who of [undefined, other]) {
      const hidden = await shape(picture.url, who);
      expect(hidden.status).toBe(404);
      expect(hidden).toEqual(await shape(`/pictures/${'0'.repeat(64)}`, who));
      const tagged = await get(picture.url, who, { 'if-none-match': etag });
      expect([tagged.status, tagged.headers.get('etag')]).toEqual([404, null]);
    }
    expect((await get('/pictures/..%2fgraphql')).status).toBe(404);
    expect((await get(picture.url.toUpperCase().replace('/PICTURES', '/pictures'))).status).toBe(
      404,
    );
  });

  test('published, it is everybody’s for ever; a drawing does nothing by itself', async () => {
    const proposal = await begun();
    const { picture } = await add(drafter, proposal.id, svg('<script>x</script><text>评审</text>'));
    const { done } = await figure(proposal, { picture: picture.hash, alt: '评审。' });
    expect(codes(done)).toEqual([]);
    expect((await get(picture.url)).status).toBe(404);
    await publishDraft(server, 'sz', proposal, '2031');
    const answer = await get(picture.url);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    );
    expect(await answer.text()).toContain('<text>评审</text>');
    const html = await (await get(`/export/text.html?of=${RUBRIC}@2031`)).text();
    expect(html).toContain('<figure><img src="data:image/svg+xml;base64,');
    expect(html).toContain('alt="评审。"');
    expect(html).toContain('<figcaption>图 1 评审流程</figcaption></figure>');
  });
});
