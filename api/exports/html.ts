import type { Span } from '../../rubrics/diff/spans';
import { plain } from './plain';

/** Text that stays text in HTML, in an attribute as well. */
export const escaped = (text: string): string =>
  plain(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A page of its own: no request leaves it, no script stands in it, fonts are those of the reader's
 * system.
 * @param size page to print on (`A4 landscape`)
 * @param english whether what it says is English
 */
export const page = (
  title: string,
  size: string,
  style: string,
  body: string,
  english = false,
): string => `<!doctype html>
<html lang="${english ? 'en' : 'zh-CN'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
@page { size: ${size}; margin: 16mm 14mm; }
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1.5rem; color: #111; background: #fff; font: 10.5pt/1.7 "Times New Roman", "宋体", SimSun, "Songti SC", "Noto Serif CJK SC", serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6, th { font-family: Arial, "黑体", SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif; font-weight: 600; line-height: 1.4; }
p { margin: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }
ins { color: #0b4f9e; text-decoration: underline; text-underline-offset: .2em; }
del { color: #a34a00; text-decoration: line-through; }
.grave { font-weight: 700; }
${style}@media print { body { padding: 0; max-width: none; } }
</style>
</head>
<body>
${body}
</body>
</html>
`;

/**
 * What came or went, told by its shape first, by its colour second, and in words to those who hear
 * it.
 */
export const marked = (runs: readonly Span[]): string =>
  runs
    .map(({ kind, text, callout }) => {
      const grave = callout ? ' class="grave"' : '';
      if (kind === 'SAME') return escaped(text);
      return kind === 'INSERTED'
        ? `<ins${grave}><span class="unseen">［增］</span>${escaped(text)}</ins>`
        : `<del${grave}><span class="unseen">［删］</span>${escaped(text)}</del>`;
    })
    .join('');

export const paragraph = (inner: string, name = ''): string =>
  `<p${name && ` class="${name}"`}>${inner}</p>`;
