import { strFromU8, unzipSync } from 'fflate';
import { databases } from '../support/databases';
import { codes, Desk } from '../support/desk';
import { serveDuring, type Running } from '../support/server';

/** Tables as drafters make them, and as readers, papers and library files have them. */

const RUBRIC = 'shenzhen/economic';
const COLUMNS = ['序号', '一级指标', '二级指标', '分值'];
const ROWS = [
  ['1', '领导', '战略规划', '10'],
  ['2', '^', '企业文化', '15'],
  ['3', '资源', '人力资源', '20'],
];
const cells = (row: readonly string[]) =>
  row.map((text) => (text === '^' ? { text: '', join: 'enum:ABOVE' } : { text }));
const rows = (given: readonly (readonly string[])[]) => given.map((row) => ({ cells: cells(row) }));

describe.each(databases)('tables on %s', (_, makePlace) => {
  let server: Running;
  let drafter: Desk;
  serveDuring(makePlace, { accounts: true }, (running) => {
    server = running;
  });
  beforeAll(async () => {
    drafter = await Desk.of(server, 'sz-drafter');
  });

  const FIELDS = `key revision address kind title columns { name }
    rows { cells { text join across down } }`;
  const at = async (address: string) =>
    (await drafter.ask(`{ clause(address: "${address}") { ${FIELDS} } }`)).clause;
  /** A draft with the table below 一、 of its criteria. */
  async function drafted() {
    const proposal = (await drafter.create(RUBRIC)).proposal!;
    const content = {
      ...{ kind: 'enum:TABLE', scheme: 'enum:TABLE', title: '评分构成' },
      columns: COLUMNS.map((name) => ({ name })),
      rows: rows(ROWS),
    };
    const label = { label: '表1' };
    const { done, key } = await drafter.addClause(proposal, 'criteria/1.1', content, label);
    expect(done.userErrors).toEqual([]);
    return { proposal, table: await at(`${proposal.key}/~${key}`) };
  }

  test('a draft is searched, the cells of its tables included', async () => {
    const { proposal, table } = await drafted();
    const found = async (query: string, first = 5) =>
      (
        await drafter.ask(`{ proposal(id: "${proposal.id}") { draft {
          search(query: "${query}", first: ${first}) { excerpt marks
            node { __typename ... on Clause { key } ... on Term { key } } } } } }`)
      ).proposal.draft.search;
    const [hit, ...more] = await found('人力资源 企业文化');
    expect(more).toEqual([]);
    expect(hit.node).toEqual({ __typename: 'Clause', key: table.key });
    const [start, end] = hit.marks;
    expect(['人力资源', '企业文化']).toContain(hit.excerpt.slice(start, end));
    expect((await found('使命', 1))[0].node.__typename).toBe('Term');
    expect(await found('使命', 3)).toHaveLength(3);
    await expect(found('x', 0)).rejects.toThrow('BAD_USER_INPUT');
  });

  test('the assessment of Shenzhen is a table of its clauses; other sections have none', async () => {
    const asked = `{ clause(address: "${RUBRIC}@2019/assessment/六") { assessmentTable {
      heads { kind text } rows { cells { across down lines { text clause { address } } } } } }
      other: clause(address: "${RUBRIC}@2019/criteria/五") { assessmentTable { heads { key } } } }`;
    const { clause, other } = await drafter.ask(asked);
    expect(other.assessmentTable).toBeNull();
    const { heads, rows: shown } = clause.assessmentTable;
    expect(heads.map(({ kind }: { kind: string }) => kind)).toEqual(Array(6).fill('TABLEHEAD'));
    expect(shown).toHaveLength(18);
    const line = (text: string, place: string) => ({
      text,
      clause: { address: `${RUBRIC}@2019/assessment/${place}` },
    });
    expect(shown[0].cells.slice(0, 3)).toEqual([
      { across: 1, down: 3, lines: [line('1', '1')] },
      { across: 1, down: 3, lines: [line('远见卓识的领导 80分', '1')] },
      { across: 1, down: 1, lines: [line('1.1 文化引领 20分', '1.1')] },
    ]);
    expect(shown[1].cells[0]).toEqual({ across: 0, down: 0, lines: [] });
  });

  test('a drafter adds a table, changes a cell, a column and all of it; readers have it', async () => {
    const { proposal, table } = await drafted();
    expect(table).toMatchObject({ kind: 'TABLE', columns: COLUMNS.map((name) => ({ name })) });
    expect(table.rows[0].cells[1]).toEqual({ text: '领导', join: null, across: 1, down: 2 });
    expect(table.rows[1].cells[1]).toEqual({ text: '', join: 'ABOVE', across: 0, down: 0 });
    const on = async () => {
      const { key, revision } = await at(table.address);
      return { id: proposal.id, key, expecting: revision };
    };
    const act = async (name: string, args: object) => {
      const seen = await on();
      return codes(await drafter.act(name, { ...seen, ...args }));
    };
    expect(await act('cellRevise', { row: 1, column: 3, fields: { text: '18' } })).toEqual([]);
    expect(await act('columnRevise', { column: 3, fields: { name: '满分' } })).toEqual([]);
    expect(await act('cellRevise', { row: 7, column: 0, fields: { text: '' } })).toEqual([
      'NO_SUCH_CELL',
    ]);
    expect(await act('clauseRevise', { fields: { rows: rows([['1']]) } })).toEqual(['UNEVEN_ROW']);
    expect(await act('clauseRevise', { fields: { kind: 'enum:NOTE' } })).toEqual(['NOT_A_TABLE']);
    const stale = { id: proposal.id, key: table.key, expecting: table.revision };
    const late = { ...stale, row: 0, column: 0, fields: { text: '一' } };
    expect(codes(await drafter.act('cellRevise', late))).toEqual(['STALE']);
    const now = await at(table.address);
    expect(now.columns[3].name).toBe('满分');
    expect(now.rows[1].cells[3].text).toBe('18');
  });

  test('its papers are tables', async () => {
    const { proposal } = await drafted();
    const paper = async (name: string) => {
      const answer = await fetch(`${server.url}/export/${name}?of=${proposal.key}`, {
        headers: { authorization: `Bearer ${drafter.token}` },
      });
      expect(answer.status).toBe(200);
      return Buffer.from(await answer.arrayBuffer());
    };
    const text = String(await paper('text.txt'));
    expect(text).toContain('表1 评分构成\n序号｜一级指标｜二级指标｜分值\n1｜领导｜战略规划｜10\n');
    const html = String(await paper('text.html'));
    expect(html).toContain('<th scope="col">一级指标</th>');
    expect(html).toContain('<td rowspan="2"><p>领导</p></td>');
    const xml = docxOf(await paper('text.docx'));
    const [own] = tablesIn(xml).filter((found) => found.includes('一级指标'));
    expect(own.match(/<w:vMerge/g)).toHaveLength(2);
    expect(rowsIn(own)).toEqual([
      COLUMNS,
      ['1', '领导', '战略规划', '10'],
      ['2', '', '企业文化', '15'],
      ['3', '资源', '人力资源', '20'],
    ]);
  });
});

const docxOf = (file: Buffer): string => strFromU8(unzipSync(file)['word/document.xml']);
const tablesIn = (xml: string): string[] => xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
const rowsIn = (xml: string): string[][] =>
  (xml.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? []).map((row) =>
    (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) =>
      [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    ),
  );
