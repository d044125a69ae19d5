import type { Span } from '../../rubrics/diff/spans';
import type { ChangeList } from '../../rubrics/writing/changeList';
import { GRAVITY_WORDS } from '../../rubrics/writing/changeWords';
import type {
  ChangeRow,
  ComparisonTable,
  NumberedRow,
} from '../../rubrics/writing/comparisonTable';
import { headLines, typeText } from '../../rubrics/writing/comparisonText';
import {
  foldText,
  isFold,
  isTable,
  type Shown,
  type ShownTable,
} from '../../rubrics/writing/shownTable';
import { escaped, marked, page, paragraph } from './html';
import { pictureHtml, type Pictures } from './pictures';

/** The table as a page to be read and printed, A4 across; the list of changes stands before it. */
export function comparisonHtml(
  table: ComparisonTable,
  list: ChangeList,
  pictures: Pictures = new Map(),
): string {
  const [title, ...lines] = headLines(table);
  const body = `<h1>${escaped(title)}</h1>
<div class="head">${lines.map((text) => paragraph(escaped(text))).join('')}</div>
<section class="list"><h2>主要技术变化</h2>${listHtml(list)}</section>
<p class="legend">标记：<ins>下划线</ins>为增加，<del>删除线</del>为删除；加粗处涉及要求程度、数值或否定。理由栏空行供填写。</p>
<table>
<colgroup><col class="number"><col class="text"><col class="text"><col class="type"><col class="gravity"><col class="reason"></colgroup>
<thead><tr><th scope="col">序号</th><th scope="col">现行条文</th><th scope="col">修订条文</th><th scope="col">变化类型</th><th scope="col">性质</th><th scope="col">理由</th></tr></thead>
<tbody>
${table.rows.map((row) => rowHtml(row, pictures)).join('\n')}
</tbody>
</table>`;
  return page(title, 'A4 landscape', STYLE, body);
}

/** The list of a foreword; each line names in an attribute the changes that it says. */
const listHtml = ({ intro, items, rest }: ChangeList): string =>
  [
    paragraph(escaped(intro)),
    ...items.map(
      ({ marker, text, changes }) =>
        `<p class="item" data-changes="${escaped(changes.join(' '))}">${escaped(marker)}　${escaped(text)}</p>`,
    ),
    ...(rest === null ? [] : [paragraph(escaped(rest))]),
  ].join('\n');

function rowHtml(row: NumberedRow, pictures: Pictures): string {
  if (row.row === 'FOLD') return `<tr class="fold"><td colspan="6">${escaped(row.text)}</td></tr>`;
  if (row.row === 'HEADING')
    return `<tr class="at${row.level}"><th colspan="6" scope="rowgroup">${escaped(row.text)}</th></tr>`;
  const shown = (hashes: readonly string[]) =>
    hashes.map((hash) => pictureHtml(hash, `图 ${hash.slice(0, 8)}`, pictures)).join('');
  return (
    `<tr data-changes="${escaped(row.changes.join(' '))}"><td class="number">${row.number}</td><td>${cell(row.base)}${shown(row.pictures.base)}</td><td>${cell(row.head)}${shown(row.pictures.head)}</td>` +
    `<td>${paragraph(escaped(typeText(row)))}${row.notes.map((note) => paragraph(escaped(note), 'note')).join('')}</td>` +
    `<td>${GRAVITY_WORDS[row.gravity]}</td><td>${reason(row)}</td></tr>`
  );
}

const cell = (shown: readonly Shown[]): string =>
  shown.length === 0
    ? '<p class="none">—</p>'
    : shown.map((one) => (isTable(one) ? tableHtml(one) : paragraph(marked(one)))).join('');

/** A row that came or went is framed, so that an empty cell of it is seen, too. */
const FATES = { SAME: '', INSERTED: ' class="came"', DELETED: ' class="went"' } as const;

function tableHtml({ width, head, rows }: ShownTable): string {
  const cells = (all: readonly Span[][]) => all.map((runs) => `<td>${marked(runs)}</td>`).join('');
  const heads = head?.map((runs) => `<th scope="col">${marked(runs)}</th>`).join('');
  const body = rows.map((row) =>
    isFold(row)
      ? `<tr class="fold"><td colspan="${width}">${escaped(foldText(row))}</td></tr>`
      : `<tr${FATES[row.fate]}>${cells(row.cells)}</tr>`,
  );
  return `<table class="grid">${heads ? `<thead><tr>${heads}</tr></thead>` : ''}<tbody>${body.join('')}</tbody></table>`;
}

/** What the revisers gave, or a line to fill; then the machine's reason. */
const reason = ({ rationale, reasons, pointer }: ChangeRow): string =>
  [
    ...rationale.map((text) => paragraph(escaped(text))),
    ...(rationale.length === 0 && !pointer ? ['<p class="fill">&nbsp;</p>'] : []),
    ...reasons.map((text) => paragraph(escaped(text), 'note')),
  ].join('');

const STYLE = `body { font-family: "Times New Roman", "仿宋", FangSong, STFangsong, "Noto Serif CJK SC", serif; }
h1 { font-size: 16pt; text-align: center; margin: 0 0 .6rem; }
h2 { font-size: 12pt; margin: .8rem 0 .2rem; }
.item { padding-left: 2.2em; text-indent: -2.2em; }
.legend { margin: .8rem 0 .4rem; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
th, td { border: 1px solid #555; padding: .25rem .4rem; vertical-align: top; text-align: left; }
thead th { background: #e8e8e8; text-align: center; }
col.number { width: 5%; } col.text { width: 31%; } col.type { width: 12%; } col.gravity { width: 6%; } col.reason { width: 15%; }
.at1 th { background: #d9e2ec; font-size: 11pt; } .at2 th { background: #f3f3f3; font-weight: 400; font-size: 9.5pt; }
.number { text-align: center; }
.fold td { color: #555; text-align: center; font-size: 9pt; }
.note { color: #444; font-size: 8.5pt; line-height: 1.45; }
.fill { border-bottom: 1px dotted #888; margin-bottom: .3rem; }
.none { text-align: center; color: #777; }
.grid { table-layout: auto; margin: .2rem 0; font-size: 9pt; } .grid th, .grid td { border-color: #999; padding: .1rem .25rem; white-space: pre-line; }
.came td { border: 1.5px solid #0b4f9e; } .went td { border: 1.5px dashed #a34a00; }
img { display: block; max-width: 100%; max-height: 14cm; width: auto; height: auto; margin: .3rem auto; }
tr { break-inside: avoid-page; } .at1, .at2 { break-after: avoid-page; }
`;
