import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comparisonDocx } from '../../api/exports/comparisonDocx';
import { comparisonHtml } from '../../api/exports/comparisonHtml';
import { comparisonXlsx } from '../../api/exports/comparisonXlsx';
import { hashOfPicture } from '../../api/entries/pictureOf';
import type { Pictures } from '../../api/exports/pictures';
import { redlineDocx } from '../../api/exports/redlineDocx';
import { textDocx } from '../../api/exports/textDocx';
import { textHtml } from '../../api/exports/textHtml';
import { NO_TRUST, verifyDatabase } from '../../api/verify/verify';
import { applyAct, applyChanges, entriesOf, type Act } from '../../rubrics/acts';
import { diff } from '../../rubrics/diff/diff';
import type { Difference } from '../../rubrics/diff/change';
import { phrase } from '../../rubrics/diff/phrase';
import type { Entry } from '../../rubrics/kinds';
import { fromFile } from '../../rubrics/library/fromFile';
import type { EditionFile } from '../../rubrics/library/shape';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import { changeList } from '../../rubrics/writing/changeList';
import { comparisonTable, type Side } from '../../rubrics/writing/comparisonTable';
import { writeText } from '../../rubrics/writing/text';
import { unescaped, WrittenDocx } from '../golden/docx';
import { key } from '../golden/act';
import { played, proposals } from '../golden/play';
import { databases, urlOf, type Place } from '../support/databases';
import { codes, Desk, type Shown } from '../support/desk';
import { png } from '../support/pictures';
import { cli } from '../support/process';
import { run, type Running } from '../support/server';

const signed = { author: '起草人甲', date: new Date('2027-01-05T02:00:00Z') };
const plays = proposals.map((proposal) => [proposal.name, played(proposal)] as const);
const side: Side = { title: '标准', label: '旧', published: null, effective: null };
const paper = (whole: Difference) =>
  [
    comparisonTable(whole, { base: side, head: { ...side, label: '新' } }),
    changeList(whole, '旧'),
  ] as const;

/** A text after acts whose words try to be more than words. */
function hostile(): Difference {
  const {
    whole: { base },
  } = plays[0][1];
  const texts = [
    '<script>alert(1)</script>&"\'',
    '=1+1',
    '＝cmd|calc',
    '+1',
    '＋2',
    '-3',
    '－4',
    '@SUM(A1)',
    '＠x',
    '\tx',
    '\ry',
    '中\u0001文\uFFFE字',
    '一行\n二行',
  ];
  const head = texts.reduce((tree: Tree, text, i) => {
    const act: Act = {
      name: 'clauseAdd',
      parent: key(tree, 'criteria/1.1'),
      after: null,
      content: { kind: 'PARAGRAPH', text: '段' },
    };
    const outcome = applyAct(tree, act, () => `h${i}`);
    if ('refused' in outcome) throw new Error(JSON.stringify(outcome));
    // What an act would refuse may have come in before it did.
    const held = applyChanges(entriesOf(tree), outcome.changes).map((entry) =>
      entry.key === `h${i}` ? ({ ...entry, content: { kind: 'PARAGRAPH', text } } as Entry) : entry,
    );
    return buildTree(held);
  }, base);
  return diff(base, head);
}

describe('花脸稿', () => {
  test.each(plays)(
    '%s: accepting all gives the head, rejecting all the base; one bookmark and one comment a change',
    async (_, { whole }) => {
      const docx = new WrittenDocx(await redlineDocx(whole, '花脸稿', signed));
      expect(docx.after('accept')).toBe(writeText(whole.head));
      expect(docx.after('reject')).toBe(writeText(whole.base));
      expect(docx.bookmarks.filter((name) => name.startsWith('change_')).sort()).toEqual(
        whole.changes.map(({ id }) => `change_${id}`).sort(),
      );
      const units = docx.comments.filter((text) => /^变化 \d+\/\d+ /.test(text));
      expect(units.map((text) => text.split('\n')[1])).toEqual(
        whole.changes.map((change) => phrase(change, whole)),
      );
      // What stands elsewhere now is pointed at from its old place, and by nothing else.
      expect(docx.comments.length - units.length).toBe(
        docx.bookmarks.filter((name) => name.startsWith('from_')).length,
      );
      expect(docx.astray).toEqual([]);
    },
  );

  test('figures and grades that came, went and changed are tracked, with their pictures', async () => {
    const colours = ['red', 'green', 'blue', 'black', 'white'];
    const shown = await Promise.all(colours.map((colour) => png(colour, 40, 30)));
    const [gone, was, now, fresh, stays] = shown.map(hashOfPicture) as [string, ...string[]];
    const text = (figures: object[], grades: object[]): Tree =>
      buildTree(
        fromFile({
          ...{ rubric: 'test/one', edition: '1', facts: { title: '标准' } },
          body: [
            {
              ...{ kind: 'SECTION', part: 'criteria', title: '评审', key: 'top' },
              children: figures.map((one) => ({ kind: 'FIGURE', ...one })),
            },
            {
              ...{ kind: 'SECTION', part: 'scoring', title: '等级', key: 'sco' },
              children: grades.map((one) => ({ kind: 'GRADE', ...one })),
            },
          ],
        } as EditionFile),
      );
    const base = text(
      [
        { key: 'gone', title: '评分尺度', picture: gone },
        { key: 'other', title: '流程', picture: was },
        { key: 'lost', title: '图例', picture: stays },
      ],
      [
        { key: 'gone-grade', name: '提名', atLeast: 500 },
        { key: 'gold', name: '金奖', atLeast: 600, conditions: '且无否决项' },
      ],
    );
    const head = text(
      [
        { key: 'fresh', title: '组织机构', picture: fresh },
        { key: 'other', title: '流程', picture: now },
        { key: 'lost', title: '图例', picture: stays },
      ],
      [
        { key: 'gold', name: '金奖', atLeast: 650, conditions: '且无否决项、无投诉' },
        { key: 'silver', name: '银奖', atLeast: 550 },
      ],
    );
    const row = { mediaType: 'image/png', width: 40, height: 30 };
    const pictures = new Map(
      shown.map((bytes) => [hashOfPicture(bytes), { ...row, bytes: bytes.toString('base64') }]),
    ) as unknown as Pictures;
    const whole = diff(base, head);
    const bytes = await redlineDocx(whole, '花脸稿', signed, new Map(), pictures);
    const docx = new WrittenDocx(bytes);
    expect(docx.after('accept')).toBe(writeText(head));
    expect(docx.after('reject')).toBe(writeText(base));
    expect(docx.astray).toEqual([]);
    const drawnIn = (tag: string) =>
      [
        ...docx.document.matchAll(
          new RegExp(`<w:${tag} [^>]*[^/]>((?!</w:${tag}>).)*</w:${tag}>`, 'gs'),
        ),
      ].flatMap(([run]) => /<wp:docPr [^>]*name="([^"]*)"/.exec(run)?.[1] ?? []);
    const short = (...all: string[]) => all.map((hash) => hash.slice(0, 8));
    expect([drawnIn('del'), drawnIn('ins')]).toEqual([
      expect.arrayContaining(short(gone, was!)),
      expect.arrayContaining(short(fresh!, now!)),
    ]);
    expect([...drawnIn('del'), ...drawnIn('ins')]).not.toContain(stays!.slice(0, 8));
    const grades = docx.document.slice(docx.document.indexOf('金奖') - 3000);
    expect(grades).toMatch(/<w:delText[^>]*>[^<]*600/);
  });

  test('what moved is tracked as moved, once away and once hither, in the same words', async () => {
    let moved = 0;
    for (const [, { whole }] of plays) {
      const docx = new WrittenDocx(await redlineDocx(whole, '花脸稿', signed));
      for (const { from, to } of docx.moves.values()) {
        expect([from.length, to]).toEqual([1, from]);
        expect(from[0]).not.toBe('');
      }
      const ranges = docx.document.match(/<w:move(?:From|To)Range(?:Start|End) /g) ?? [];
      expect(ranges).toHaveLength(4 * docx.moves.size);
      if (whole.changes.some(({ type }) => type === 'MOVED'))
        expect(docx.moves.size).toBeGreaterThan(0);
      moved += docx.moves.size;
    }
    expect(moved).toBeGreaterThan(3);
  });

  test('who changed it and when stands at every change; numbers of tracked runs are unlike', async () => {
    const { document } = new WrittenDocx(await redlineDocx(plays[0][1].whole, '花脸稿', signed));
    const tracked = [...document.matchAll(/<w:(?:ins|del|moveFrom|moveTo) [^>]*>/g)].map(
      ([tag]) => tag,
    );
    expect(tracked.length).toBeGreaterThan(40);
    expect(
      tracked.every(
        (tag) =>
          tag.includes('w:author="起草人甲"') && tag.includes('w:date="2027-01-05T02:00:00Z"'),
      ),
    ).toBe(true);
    expect(new Set(tracked.map((tag) => /w:id="(\d+)"/.exec(tag)![1])).size).toBe(tracked.length);
  });

  test('nothing is tracked between equals, and what XML cannot carry is replaced', async () => {
    const { base } = plays[0][1].whole;
    const same = new WrittenDocx(await redlineDocx(diff(base, base), '花脸稿', signed));
    expect([same.comments, same.bookmarks, /<w:(?:ins|del|move\w+) /.test(same.document)]).toEqual([
      [],
      [],
      false,
    ]);
    const whole = hostile();
    const docx = new WrittenDocx(await redlineDocx(whole, '花脸稿', signed));
    expect(docx.after('accept')).toBe(
      writeText(whole.head)
        .replace('中\u0001文\uFFFE字', '中〔U+0001〕文〔U+FFFE〕字')
        .replace('\ry', '\ny'),
    );
    expect(docx.after('reject')).toBe(writeText(whole.base));
  });
});

describe('对照表 and clean text as files', () => {
  test.each(plays)(
    '%s: HTML asks nobody for anything, repeats its head, and tells marks in words',
    (_, { whole, sides }) => {
      const html = comparisonHtml(
        comparisonTable(whole, sides),
        changeList(whole, sides.base.label),
      );
      expect(html).not.toMatch(/<script|<link|<img|https?:|url\(|@import/);
      expect(html).toMatch(/size: A4 landscape/);
      expect(html).toContain('thead { display: table-header-group; }');
      expect(html).toContain('<span class="unseen">［增］</span>');
      expect(html.match(/<ins/g)!.length).toBe(html.match(/<\/ins>/g)!.length);
      for (const { id } of whole.changes) expect(html).toContain(id);
    },
  );

  test.each(plays)('%s: every change has its 序号, the same in each paper', async (_, play) => {
    const table = comparisonTable(play.whole, play.sides);
    const list = changeList(play.whole, play.sides.base.label);
    const changes = table.rows.filter(({ row }) => row === 'CHANGE').length;
    const wanted = Array.from({ length: changes }, (_, i) => String(i + 1));
    const html = comparisonHtml(table, list);
    const told = [...html.matchAll(/<td class="number">(\d+)<\/td>/g)].map(([, n]) => n);
    const { document } = new WrittenDocx(await comparisonDocx(table, list));
    const firsts = [...document.matchAll(/<w:tr>.*?<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)]
      .map(([, text]) => text!)
      .filter((text) => /^\d+$/.test(text));
    const sheets = unzipSync(await comparisonXlsx(table, play.whole));
    const column = [
      ...strFromU8(sheets['xl/worksheets/sheet1.xml']).matchAll(/<c r="A\d+"[^>]*><v>(\d+)</g),
    ].map(([, n]) => n!);
    expect(changes).toBeGreaterThan(3);
    expect([told, firsts, column.slice(-changes)]).toEqual([wanted, wanted, wanted]);
  });

  test('words that try to be more than words stay words', async () => {
    const whole = hostile();
    const [table, list] = paper(whole);
    for (const html of [comparisonHtml(table, list), textHtml(whole.head, '<b>')]) {
      expect(html).not.toContain('<script');
      expect(html).toContain('&#60;script&#62;alert(1)');
    }
    const sheets = unzipSync(await comparisonXlsx(table, whole));
    const sheet = strFromU8(sheets['xl/worksheets/sheet1.xml']);
    expect(sheet).not.toContain('<f>');
    const shared = [
      ...strFromU8(sheets['xl/sharedStrings.xml']).matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs),
    ].map(([, text]) => unescaped(text));
    const formats = [
      ...strFromU8(sheets['xl/styles.xml'])
        .split('<cellXfs')[1]
        .matchAll(/<xf ([^>]*)>/g),
    ].map(([, attributes]) => attributes);
    const risky = [...sheet.matchAll(/<c r="\w+" s="(\d+)" t="s"><v>(\d+)<\/v>/g)].filter(
      ([, , index]) => /^[=+\-@\t\r＝＋－＠]/.test(shared[Number(index)]),
    );
    expect(risky.length).toBeGreaterThan(7);
    for (const [, style] of risky) expect(formats[Number(style)]).toContain('numFmtId="100"');
    expect(strFromU8(sheets['xl/styles.xml'])).toContain('<numFmt numFmtId="100" formatCode="@"/>');
    for (const bytes of [await comparisonDocx(table, list), await textDocx(whole.head, '新')]) {
      const { document } = new WrittenDocx(bytes);
      expect([...document].filter((character) => character < '\t')).toEqual([]);
      expect(document).not.toContain('<script');
    }
  });

  test('DOCX: A4 across, 仿宋 and 黑体, a head that repeats, pages counted', async () => {
    const { whole, sides } = plays[1][1];
    const docx = new WrittenDocx(
      await comparisonDocx(comparisonTable(whole, sides), changeList(whole, sides.base.label)),
    );
    expect(docx.document).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    expect(docx.document).toContain('<w:tblHeader/>');
    expect(docx.document).toMatch(/w:eastAsia="黑体"/);
    expect(docx.part('word/styles.xml')).toMatch(/w:eastAsia="仿宋"/);
    expect(docx.part('word/footer1.xml')).toMatch(/第 .*PAGE.*共 .*NUMPAGES/s);
  });

  test('DOCX of an English text: its words are English, so that no line ends within one', async () => {
    const saying = (text: string) =>
      buildTree(
        fromFile({
          ...{ rubric: 'test/one', edition: '1', facts: { title: 'Model', key: 'e0' } },
          body: [{ kind: 'SECTION', part: 'scope', title: 'Scope', key: 'e1', text }],
        } as EditionFile),
      );
    const [table, list] = paper(diff(saying('One word.'), saying('Two words.')));
    const docx = new WrittenDocx(await comparisonDocx(table, list));
    expect(docx.part('word/styles.xml')).toMatch(/<w:lang [^>]*w:val="en-GB"/);
  });

  test('XLSX: three sheets, the head row frozen, points that went elsewhere', async () => {
    const { whole, sides } = plays[0][1];
    const sheets = unzipSync(await comparisonXlsx(comparisonTable(whole, sides), whole));
    expect(
      [...strFromU8(sheets['xl/workbook.xml']).matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
        ([, name]) => name,
      ),
    ).toEqual(['变化', '分值流向', '汇总']);
    expect(strFromU8(sheets['xl/worksheets/sheet1.xml'])).toMatch(/ySplit="1"[^>]*state="frozen"/);
    expect(strFromU8(sheets['xl/sharedStrings.xml'])).toContain('同一上级之下调剂');
  });

  test('clean text: the assessment and guides are tables under their printed heads', async () => {
    const { whole } = plays[1][1];
    const html = textHtml(whole.base, '2019年版');
    expect(html).toContain(
      '<thead><tr><th scope="col">描述</th><th scope="col">水平</th><th scope="col">得分区间%</th></tr></thead>',
    );
    expect(html.match(/<table>/g)).toHaveLength(3);
    expect(
      new WrittenDocx(await textDocx(whole.base, '2019年版')).document.match(/<w:tbl>/g),
    ).toHaveLength(3);
  });
});

describe.each(databases)('exports over HTTP on %s', (_, makePlace) => {
  let place: Place;
  let server: Running;
  let drafter: Desk;
  let proposal: Shown;
  beforeAll(async () => {
    place = await makePlace();
    server = await run(place, { accounts: true });
    drafter = await Desk.of(server, 'sz-drafter');
    proposal = (await drafter.create('shenzhen/economic')).proposal!;
    await drafter.reword(proposal, 'criteria/1.1(1)', '组织应识别社会期望和自身使命;');
    const { key: split } = (await drafter.clause(`${proposal.key}/criteria/1.2(2)`))!;
    const { revision } = (await drafter.clause(`${proposal.key}/criteria/1.2(2)`))!;
    await drafter.act('clauseSplit', {
      id: proposal.id,
      key: split,
      expecting: revision,
      parts: [{ text: '建立治理机制;' }, { text: '承担质量安全责任;' }],
    });
  });
  afterAll(async () => {
    await server.stop();
    await place.drop();
  });

  const get = (path: string, token?: string) =>
    fetch(`${server.url}/export/${path}`, {
      headers: token ? { authorization: `Bearer ${token}` } : {},
    });
  const draft = () => `base=shenzhen/economic@2019&head=${proposal.key}`;
  const PAPERS = [
    'comparison.html',
    'comparison.docx',
    'comparison.xlsx',
    'redline.docx',
    'changes.txt',
    'amendment.docx',
    'amendment.txt',
  ];
  const TEXTS = ['text.html', 'text.docx', 'text.txt'];

  test('a reader without an account gets papers of published editions', async () => {
    for (const name of TEXTS) {
      const response = await get(`${name}?of=wuhan/manufacturing@current`);
      expect([response.status, response.headers.get('cache-control')]).toEqual([
        200,
        'public, no-cache',
      ]);
    }
    expect(await (await get('text.txt?of=wuhan/manufacturing@2022')).text()).toMatch(
      /^武汉市市长质量奖单位奖评定标准\(试行\)\(制造类\)\n引言\n/,
    );
    const list = await get('changes.txt?base=shenzhen/economic@2019&head=shenzhen/economic@2019');
    expect([list.headers.get('content-type'), await list.text()]).toEqual([
      'text/plain; charset=utf-8',
      '与2019年版相比，内容没有变化。\n',
    ]);
  });

  test('whoever sees a draft gets its papers, which nobody keeps', async () => {
    for (const name of PAPERS) {
      const response = await get(`${name}?${draft()}`, drafter.token);
      expect([name, response.status, response.headers.get('cache-control')]).toEqual([
        name,
        200,
        'no-store',
      ]);
      const filename = decodeURIComponent(
        /filename\*=UTF-8''([^;]+)$/.exec(response.headers.get('content-disposition')!)![1],
      );
      expect(filename).toMatch(
        /^(对照表|花脸稿|变化清单|修改单)-深圳市市长质量奖评定标准\(经济类\)-2019年版–提案shenzhen-\d+（草案）\.(html|docx|xlsx|txt)$/,
      );
    }
    const list = await (await get(`changes.txt?${draft()}`, drafter.token)).text();
    expect(list).toContain('（见 1.2(2)、1.2(3)，2019 年版的 1.2(2)）');
  });

  test('the command line writes each paper as it is sent, of drafts too, and says what one is not of', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-export-'));
    const file = join(folder, 'paper');
    const written = async (words: string[]) => {
      const { code, err } = await cli(urlOf(place), ['export', ...words, '--out', file]);
      return code === 0 ? readFileSync(file) : `${code} ${err}`;
    };
    const base = ['--base', 'shenzhen/economic@2019'];
    expect((await written([proposal.key, '--format', 'changes.txt', ...base])).toString()).toBe(
      await (await get(`changes.txt?${draft()}`, drafter.token)).text(),
    );
    const cells = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
    const sent = await get('template.xlsx?of=shenzhen/economic@2019');
    expect(
      cells((await written(['shenzhen/economic@2019', '--format', 'template.xlsx'])) as Buffer),
    ).toBe(cells(new Uint8Array(await sent.arrayBuffer())));
    for (const [words, said] of [
      [['shenzhen/economic@2019', '--format', 'opinions.docx'], /^1 .*须是提案的地址/],
      [['shenzhen/economic@2019', '--format', 'changes.txt'], /^2 .*须用 --base/],
      [['shenzhen/economic@2019', '--format', 'text.docx', ...base], /^2 .*不用 --base/],
      [['wuhan/manufacturing@2022', '--format', 'redline.docx', ...base], /^1 .*两部不同的标准/],
    ] as const)
      expect(await written([...words])).toMatch(said);
    rmSync(folder, { recursive: true });
  });

  test("tracked changes are counted like the changes of the proposal, splits as declared, and bear the drafter's name", async () => {
    const docx = new WrittenDocx(
      new Uint8Array(await (await get(`redline.docx?${draft()}`, drafter.token)).arrayBuffer()),
    );
    const {
      proposal: { changes, authors },
    } = await drafter.ask(
      `{ proposal(id: "${proposal.id}") { changes { id type phrase } authors { name } } }`,
    );
    expect(docx.bookmarks.filter((name) => name.startsWith('change_')).sort()).toEqual(
      changes.map(({ id }: { id: string }) => `change_${id}`).sort(),
    );
    expect(changes.map(({ type }: { type: string }) => type)).toContain('SPLIT');
    expect(docx.document).toContain(`w:author="${authors[0].name}"`);
    expect(docx.after('accept')).toBe(
      await (await get(`text.txt?of=${proposal.key}`, drafter.token)).text(),
    );
    expect(docx.after('reject')).toBe(
      await (await get('text.txt?of=shenzhen/economic@2019')).text(),
    );
  });

  test('意见汇总处理表: comments with what became of them, answers below them, text that stays text', async () => {
    const { key: entry } = (await drafter.clause(`${proposal.key}/criteria/1.1(1)`))!;
    const said = async (args: object) => {
      const { userErrors } = await drafter.act('commentAdd', { proposal: proposal.id, ...args });
      expect(userErrors).toEqual([]);
    };
    await said({ text: '=1+1 应补充依据', entry });
    await said({ text: '总体同意' });
    const comments = (await drafter.ask(`{ proposal(id: "${proposal.id}") { comments { id } } }`))
      .proposal.comments;
    await said({ text: '@已补充', parent: comments[0].id });
    await drafter.act('commentResolve', {
      id: comments[0].id,
      outcome: 'enum:PARTLY',
      note: '依据写入编制说明',
    });
    const bytes = async (name: string) =>
      new Uint8Array(await (await get(`${name}?of=${proposal.key}`, drafter.token)).arrayBuffer());
    const docx = new WrittenDocx(await bytes('opinions.docx')).after('accept');
    expect(docx).toContain('共收到意见 2 条：部分采纳 1 条、未处理 1 条。');
    expect(docx).toMatch(
      /\n1\n1\.1\(1\)\n=1\+1 应补充依据\n\n\S+\n部分采纳\n依据写入编制说明\n\n\n答复：@已补充\n\n\S+\n\n\n2\n全文\n总体同意\n\n\S+\n未处理\n/,
    );
    const sheets = unzipSync(await bytes('opinions.xlsx'));
    expect(strFromU8(sheets['xl/worksheets/sheet1.xml'])).not.toContain('<f>');
    expect(strFromU8(sheets['xl/sharedStrings.xml'])).toContain('=1+1 应补充依据');
    const note = new WrittenDocx(await bytes('explanation.docx')).after('accept');
    expect(note).toMatch(
      /（一）任务来源\n年度修订\n（二）主要过程\n\d{4}年\d+月\d+日，提出（起草人）。/,
    );
    expect(note).toContain('更改了“组织治理”的要求，由 1 条拆分为 2 条');
    expect(note).toContain('共收到意见 2 条');
  });

  test('comments from outside: by hand and from sheets, once each, and back by our own papers', async () => {
    const { proposal: held } = await drafter.create('shenzhen/economic', '征求意见');
    const { id, key } = held!;
    const clause = (await drafter.clause(`${key}/criteria/1.1(1)`))!;
    const outside = {
      ...{ organization: ' 深圳市标准院 ', kind: 'enum:TECHNICAL', text: '' },
      ...{ proposedText: '依据事实设定', entry: clause.key, proposal: id },
    };
    expect(codes(await drafter.act('commentAdd', outside))).toEqual([]);
    expect(
      codes(await drafter.act('commentAdd', { ...outside, organization: '院'.repeat(121) })),
    ).toEqual(['ORGANIZATION_TOO_LONG']);
    const inBase64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
    const csv = [
      '章条编号,意见类型,意见内容,修改建议,提出单位',
      '1.1(1),技术,应写明依据,,甲协会',
      '9.9,ed,错字,,甲协会',
      '1.1(1),技术,应写明依据,,甲协会',
      ',一般,总体同意,,',
    ].join('\n');
    const file = { name: '意见.csv', content: inBase64(csv) };
    const sheet = async (desk: Desk, given: object) => {
      const { data, errors } = await server.query(
        `query ($id: ID!, $file: CommentSheetInput!) { commentSheet(proposal: $id, file: $file) {
          comments { line place found entry { key } kind organization text standing why }
          marks { why } faults { expected } userErrors { code } } }`,
        { id, file: given },
        desk.token,
      );
      expect(errors).toBe(undefined);
      return data.commentSheet;
    };
    const shown = await sheet(drafter, file);
    expect(shown.comments).toMatchObject([
      { line: 2, found: true, entry: { key: clause.key }, kind: 'TECHNICAL', standing: 'NEW' },
      { line: 3, found: false, entry: null, text: '〔原指 9.9〕错字', standing: 'NEW' },
      { line: 4, standing: 'REPEATED' },
      { line: 5, standing: 'REFUSED', why: [expect.stringMatching(/^没有写明提出单位/)] },
    ]);
    const all = async () =>
      (
        await drafter.ask(
          `{ proposal(id: "${id}") { comments { text entry organization kind proposedText by { username } } } }`,
        )
      ).proposal.comments;
    expect(await all()).toHaveLength(1);
    const bring = (desk: Desk, given: object) =>
      desk.act('commentsImport', { proposal: id, file: given });
    // Nobody from elsewhere, and nothing of what is no sheet.
    const stranger = await Desk.of(server, 'wh-drafter');
    expect(codes(await bring(stranger, file))).toEqual(['NOT_FOUND']);
    expect((await sheet(stranger, file)).userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    expect((await sheet(new Desk(server, undefined), file)).userErrors).toEqual([
      { code: 'NOT_FOUND' },
    ]);
    for (const content of ['甲,乙', '=cmd()', 'x'.repeat(9)].map(inBase64)) {
      expect(codes(await bring(drafter, { ...file, content }))).toEqual(['BAD_FILE']);
      expect((await sheet(drafter, { ...file, content })).faults).toHaveLength(1);
    }
    const whole = { ...file, organization: '乙公司' };
    expect(codes(await bring(drafter, whole))).toEqual([]);
    expect(codes(await bring(drafter, whole))).toEqual(['NOTHING_NEW']);
    expect(await all()).toEqual([
      expect.objectContaining({
        ...{ text: '', organization: '深圳市标准院', kind: 'TECHNICAL', entry: clause.key },
        ...{ proposedText: '依据事实设定', by: { username: 'sz-drafter' } },
      }),
      expect.objectContaining({ text: '应写明依据', organization: '甲协会', entry: clause.key }),
      expect.objectContaining({ text: '〔原指 9.9〕错字', kind: 'EDITORIAL', entry: null }),
      expect.objectContaining({ text: '总体同意', organization: '乙公司' }),
    ]);
    for (const paper of ['comments-iso.xlsx', 'comments-iso.docx', 'opinions.xlsx']) {
      const sent = await get(`${paper}?of=${key}`, drafter.token);
      const content = inBase64(Buffer.from(await sent.arrayBuffer()));
      const again = await sheet(drafter, { name: paper, content });
      expect([paper, again.comments.map(({ standing }: { standing: string }) => standing)]).toEqual(
        [paper, Array(4).fill('KNOWN')],
      );
      expect(codes(await bring(drafter, { name: paper, content }))).toEqual(['NOTHING_NEW']);
    }
    expect((await verifyDatabase(server.database.read, NO_TRUST)).findings).toEqual([]);
    await drafter.take('withdraw', id, { note: '完' });
    expect(codes(await bring(drafter, file))).toEqual(['WRONG_STATE']);
    expect((await sheet(drafter, file)).userErrors).toEqual([{ code: 'WRONG_STATE' }]);
  });

  test('a long sheet comes in whole, in order and once, while others write', async () => {
    const { proposal } = await drafter.create('shenzhen/economic', '汇总');
    const { id } = proposal!;
    const texts = Array.from({ length: 300 }, (_, i) => `第${i + 1}处应写明依据`);
    const rows = texts.map((text, i) => `1.${1 + (i % 2)}(1),${text},协会${i % 7}`);
    const content = Buffer.from(['章条编号,意见内容,提出单位', ...rows].join('\n'));
    const file = { name: '意见.csv', content: content.toString('base64') };
    const reviewer = await Desk.of(server, 'sz-reviewer');
    const own = Array.from({ length: 5 }, (_, i) => `审核意见${i}`);
    const meanwhile = async () => {
      for (const text of own)
        expect(codes(await reviewer.act('commentAdd', { proposal: id, text }))).toEqual([]);
    };
    const bring = () => drafter.act('commentsImport', { proposal: id, file });
    const [one, other] = await Promise.all([bring(), bring(), meanwhile()]);
    expect([...codes(one), ...codes(other)]).toEqual(['NOTHING_NEW']);
    const { comments } = (
      await drafter.ask(`{ proposal(id: "${id}") { comments { id text entry by { username } } } }`)
    ).proposal;
    const said = comments.map(({ text }: { text: string }) => text);
    const first = said.indexOf(texts[0]);
    expect(said.slice(first, first + 300)).toEqual(texts);
    expect([...said.slice(0, first), ...said.slice(first + 300)]).toEqual(own);
    const numbers = comments.map(({ id }: { id: string }) => Number(id.split('.').at(-1)));
    expect(numbers).toEqual(said.map((_: string, i: number) => i + 1));
    expect(new Set(comments.map(({ entry }: { entry: string }) => entry)).size).toBe(3);
    expect((await verifyDatabase(server.database.read, NO_TRUST)).findings).toEqual([]);
  });

  test('papers of a proposal are for whoever may see it, and on no edition', async () => {
    const stranger = await server.signIn('wh-drafter');
    for (const name of ['opinions.docx', 'comments-iso.xlsx', 'explanation.docx']) {
      const missing = await get(
        `${name}?of=shenzhen/economic@proposal-shenzhen-999`,
        drafter.token,
      );
      for (const token of [undefined, stranger]) {
        const hidden = await get(`${name}?of=${proposal.key}`, token);
        expect([hidden.status, await hidden.text()]).toEqual([404, '404 找不到 / not found\n']);
      }
      expect([missing.status, await missing.text()]).toEqual([404, '404 找不到 / not found\n']);
      const edition = await get(`${name}?of=shenzhen/economic@2019`, drafter.token);
      expect([edition.status, await edition.text()]).toEqual([
        400,
        expect.stringMatching(/须是提案的地址/),
      ]);
    }
  });

  test('what a person ruled on a change is followed and said', async () => {
    const { changes } = (
      await drafter.ask(`{ proposal(id: "${proposal.id}") { changes { id type gravity } } }`)
    ).proposal;
    const { id, gravity } = changes.find(({ type }: { type: string }) => type === 'REWORDED');
    const seen = (await drafter.proposal(proposal.id))!;
    const approver = await Desk.of(server, 'sz-approver');
    const ruled = await approver.act('gravityOverrule', {
      id: proposal.id,
      expecting: seen.seq,
      head: seen.head,
      change: id,
      gravity: 'enum:EDITORIAL',
      reason: '只改了语气',
    });
    expect([gravity, ruled.userErrors]).toEqual(['SUBSTANTIVE', []]);
    const html = await (await get(`comparison.html?${draft()}`, drafter.token)).text();
    expect(html).toMatch(/编辑性<\/td><td><p>改判为编辑性：只改了语气<\/p>/);
    expect(await (await get(`changes.txt?${draft()}`, drafter.token)).text()).not.toContain(
      '见 1.1(1)',
    );
  });

  test('what somebody may not see answers like what is not there', async () => {
    const stranger = await server.signIn('wh-drafter');
    const answer = async (path: string, token?: string) => {
      const response = await get(path, token);
      return [response.status, response.headers.get('content-type'), await response.text()];
    };
    const unknown = await answer(
      'comparison.html?base=shenzhen/economic@2019&head=shenzhen/economic@1999',
    );
    expect(unknown).toEqual([404, 'text/plain; charset=utf-8', '404 找不到 / not found\n']);
    for (const token of [undefined, stranger]) {
      expect(await answer(`comparison.html?${draft()}`, token)).toEqual(unknown);
      expect(
        await answer(`comparison.html?base=${proposal.key}&head=shenzhen/economic@2019`, token),
      ).toEqual(unknown);
      expect(await answer(`text.docx?of=${proposal.key}`, token)).toEqual(unknown);
    }
  });

  test.each([
    ['comparison.html', /^400 缺少参数 base \/ base is missing/],
    ['comparison.html?base=shenzhen/economic@2019', /head is missing/],
    ['text.txt', /of is missing/],
    ['comparison.html?base=a&base=b&head=c', /must be given once/],
    ['text.txt?of[x]=1', /must be given once|is missing/],
    ['text.txt?of=economic', /须是整份文本的地址/],
    ['text.txt?of=shenzhen/economic@2019/criteria/1.1', /address of a whole text/],
  ])('%s is refused in both languages', async (path, sentence) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringMatching(sentence),
    ]);
  });

  test('a paper that is none is not there, also by the names that objects have', async () => {
    for (const name of ['comparison.pdf', 'constructor', '__proto__', 'text'])
      expect(
        (
          await fetch(`${server.url}/export/${name}?of=shenzhen/economic@2019`, {
            headers: { accept: 'application/json' },
          })
        ).status,
      ).toBe(404);
  });

  test('pages run nothing and ask nobody', async () => {
    const response = await get('text.html?of=shenzhen/culture@2019');
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'/,
    );
    expect(server.errors).toEqual([]);
  });

  test('many at once are written one after the other, and who comes when too many wait is told so', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 40 }, async () => {
        const response = await get(`comparison.docx?${draft()}`, drafter.token);
        await response.arrayBuffer();
        return response.status;
      }),
    );
    expect(new Set([...statuses, 200])).toEqual(
      new Set(statuses.includes(503) ? [200, 503] : [200]),
    );
    expect((await get(`comparison.docx?${draft()}`, drafter.token)).status).toBe(200);
  });
});
