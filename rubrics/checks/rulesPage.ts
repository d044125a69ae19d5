import type { Rule, Severity, Stage } from './check';
import { rules as all } from './rules';

const SEVERITIES: Record<Severity, [string, string]> = {
  ERROR: ['错误', 'error'],
  WARNING: ['警告', 'warning'],
  NOTICE: ['提示', 'notice'],
};
const STAGES: Record<Stage, [string, string]> = {
  save: ['保存', 'save'],
  submit: ['送审', 'submit'],
  publish: ['发布', 'publish'],
};
const SUBJECTS: Record<string, [string, string]> = {
  points: ['分值', 'Points'],
  structure: ['结构', 'Structure'],
  terms: ['术语', 'Terms'],
  guides: ['评分指南', 'Scoring guides'],
  grades: ['等级', 'Grades'],
  wording: ['文字', 'Wording'],
  references: ['引用', 'References'],
};

/** The page of the rules, as Markdown, made from their files. Chinese first. */
export function rulesPage(rules: readonly Rule[] = all): string {
  const subjects = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))))];
  return [
    '# 检查规则 · Rules of the checker',
    '',
    `共 ${rules.length} 条。新增或加重的问题在所列环节阻止流转,继承自原版本的不阻止。`,
    `${rules.length} rules. What is new or worsened blocks at the stage named; ` +
      'what is inherited from the base does not.',
    '',
    ...subjects.flatMap((subject) => [
      `## ${(SUBJECTS[subject] ?? [subject, subject]).join(' · ')}`,
      '',
      ...rules.filter(({ id }) => id.startsWith(`${subject}/`)).flatMap(section),
    ]),
  ].join('\n');
}

function section({ id, severity, stage, title, why, example, guesses }: Rule): string[] {
  const [zh, en] = SEVERITIES[severity];
  const [at, atEn] = stage ? STAGES[stage] : ['不阻止', 'never blocks'];
  return [
    `### \`${id}\` ${title.zh}`,
    '',
    `${zh} · ${at}。${why.zh}${guesses ? '建议只是最可能的读法,须逐条核对。' : ''}`,
    '',
    `例:${example}`,
    '',
    `*${title.en}.* ${en}, ${stage ? `blocks at ${atEn}` : atEn}. ${why.en}` +
      (guesses ? ' Its suggestion is the likeliest reading: check each.' : ''),
    '',
  ];
}
