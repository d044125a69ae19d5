import type { EditionFile, FileNode } from '../../rubrics/library/shape';

const WORDS = [
  '组织',
  '建立',
  '科学',
  '有效',
  '管理',
  '体系',
  '持续',
  '改进',
  '质量',
  '顾客',
  '需求',
  '创新',
  '战略',
  '目标',
  '绩效',
  '评价',
  '过程',
  '结果',
];

/** Steps through the words that come to each of them before one comes again. */
const STEPS = [1, 5, 7, 11, 13, 17];

/** The n-th sentence; the same on every machine. No word stands twice side by side. */
function sentence(n: number, end: string): string {
  const step = STEPS[n % STEPS.length]!;
  const words = Array.from({ length: 24 }, (_, i) => WORDS[(n * 7 + i * step) % WORDS.length]);
  return words.join('') + end;
}

/**
 * An edition with about this many clauses, shaped as the published ones are: categories, items,
 * paragraphs, points.
 */
export function makeEdition(clauses: number, rubric = 'bench/one', edition = '1'): EditionFile {
  const categories: FileNode[] = [];
  let made = 1;
  while (made < clauses) {
    const items: FileNode[] = [];
    made++;
    for (let i = 1; i <= 4 && made < clauses; i++) {
      const points: FileNode[] = [{ kind: 'PARAGRAPH', text: sentence(made, '：') }];
      made += 2;
      for (let p = 1; p <= 4 && made < clauses; p++, made++)
        points.push({ kind: 'POINT', label: `(${p})`, text: sentence(made, p < 4 ? '；' : '。') });
      items.push({
        kind: 'ITEM',
        scheme: 'dotted',
        title: `条目${i}`,
        points: 10,
        children: points,
      });
    }
    categories.push({
      kind: 'CATEGORY',
      scheme: 'decimal',
      title: `类目${categories.length + 1}`,
      points: items.length * 10,
      children: items,
    });
  }
  return {
    rubric,
    edition,
    facts: { title: '基准标准' },
    body: [
      { kind: 'SECTION', part: 'criteria', label: '一', title: '标准内容', children: categories },
    ],
  };
}
