import type { Tree } from '../../rubrics/tree/tree';
import type { Reach } from '../../rubrics/writing/assessmentTable';
import { blocksOf, type Block } from '../../rubrics/writing/blocks';
import { escaped, page, paragraph } from './html';
import { pictureHtml, type Pictures } from './pictures';

/**
 * A whole text as a page to be read and printed, upright: headings, points, guides as tables,
 * terms. @param name what it is called, below the title
 */
export function textHtml(tree: Tree, name: string, pictures: Pictures = new Map()): string {
  const { title } = tree.facts.content;
  return page(
    title,
    'A4',
    STYLE,
    `<h1>${escaped(title)}</h1>\n${paragraph(escaped(name), 'name')}\n${blocksOf(tree)
      .map((block) => blockHtml(block, pictures))
      .join('\n')}`,
    tree.english,
  );
}

function blockHtml(block: Block, pictures: Pictures): string {
  if (block.block === 'HEADING') {
    const level = Math.min(block.level + 1, 6);
    return `<h${level}>${broken(block.text)}</h${level}>`;
  }
  if (block.block === 'PARAGRAPH') return paragraph(broken(block.text), 'text');
  if (block.block === 'CAPTION') return paragraph(broken(block.text), 'caption');
  if (block.block === 'TERM')
    return `<div class="term"><p>${block.number === null ? '' : `${escaped(block.number)}　`}<strong>${escaped(block.name)}</strong></p>${block.definition ? paragraph(broken(block.definition), 'text') : ''}</div>`;
  if (block.block === 'FIGURE') return figureHtml(block, pictures);
  return tableHtml(block);
}

function figureHtml(
  { picture, alt, caption }: Block & { block: 'FIGURE' },
  pictures: Pictures,
): string {
  const below = caption && `<figcaption>${broken(caption)}</figcaption>`;
  return `<figure>${pictureHtml(picture, alt || caption, pictures)}${below}</figure>`;
}

function tableHtml({ head, rows, areas }: Block & { block: 'TABLE' }): string {
  const heads = head?.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  const body = rows.map(
    (cells, r) => `<tr>${cells.map((texts, c) => cell(texts, areas?.[r][c])).join('')}</tr>`,
  );
  return `<table>${heads ? `<thead><tr>${heads}</tr></thead>` : ''}<tbody>\n${body.join('\n')}\n</tbody></table>`;
}

/** None where another cell reaches over it. */
function cell(texts: readonly string[], { across, down }: Reach = { across: 1, down: 1 }): string {
  if (across === 0) return '';
  const reach = (across > 1 ? ` colspan="${across}"` : '') + (down > 1 ? ` rowspan="${down}"` : '');
  return `<td${reach}>${texts.map((text) => paragraph(broken(text))).join('')}</td>`;
}

const broken = (text: string): string => escaped(text).replace(/\r\n|\r|\n/g, '<br>');

const STYLE = `body { max-width: 46rem; }
h1 { font-size: 20pt; text-align: center; margin: 1rem 0 .4rem; } .name { text-align: center; color: #444; margin-bottom: 1.5rem; }
h2 { font-size: 15pt; margin: 1.4rem 0 .4rem; } h3 { font-size: 13pt; margin: 1rem 0 .3rem; } h4 { font-size: 11.5pt; margin: .8rem 0 .2rem; } h5, h6 { font-size: 10.5pt; margin: .5rem 0 .1rem; }

.caption { text-align: center; font-weight: 600; margin: .8rem 0 .3rem; break-after: avoid-page; }
.absent { text-align: center; color: #444; }
figure { margin: .8rem 0; text-align: center; break-inside: avoid-page; } figure img { max-width: 100%; max-height: 24cm; width: auto; height: auto; }
figcaption { font-weight: 600; margin-top: .3rem; }
.text { text-indent: 2em; text-align: justify; } .term { margin: .5rem 0; break-inside: avoid-page; }
table { width: 100%; border-collapse: collapse; margin: .6rem 0; } thead { display: table-header-group; }
th, td { border: 1px solid #555; padding: .3rem .5rem; vertical-align: top; text-align: left; } td:not(:has(p + p)) { min-width: 5em; } tr { break-inside: avoid-page; }
h2, h3, h4, h5, h6 { break-after: avoid-page; }
`;
