/** What a style says by its name: Word's, WPS's, and those of the add-ins SET and TCS. */
type StyleRole =
  | 'title'
  | 'subtitle'
  | 'contents'
  | 'caption'
  | 'clause'
  | 'term'
  | 'furniture'
  | null;

const bare = (style: string): string => style.replace(/^标准文件_/, '').replace(/[\s:：]/g, '');

/** Levels of the styles of drafters of standards; those without a title number paragraphs. */
const LEVELS: readonly (readonly [form: RegExp, level: number])[] = [
  [
    /^(?:章标题|前言、引言标题|前言标题|引言标题|参考文献标题|附录标识|索引标题|参考文献、索引标题)$/,
    1,
  ],
  [/^(?:一级条标题|附录章标题)$/, 2],
  [/^(?:二级条标题|附录一级条标题)$/, 3],
  [/^(?:三级条标题|附录二级条标题)$/, 4],
  [/^(?:四级条标题|附录三级条标题)$/, 5],
  [/^(?:五级条标题|附录四级条标题)$/, 6],
];
const CHINESE = '一二三四五';

/** The level of a heading by the name of its style; undefined where it says none. */
export function styleLevel(style: string | undefined): number | undefined {
  const name = bare(style ?? '');
  const [, own] = /^(?:heading|标题)([1-9])$/i.exec(name) ?? [];
  return own ? Number(own) : LEVELS.find(([form]) => form.test(name))?.[1];
}

/** How deep a numbered paragraph without a title stands by its style. */
export function clauseLevel(style: string | undefined): number | undefined {
  const [, annex, level] = /^(附录)?([一二三四五])级无(?:标题)?条?$/.exec(bare(style ?? '')) ?? [];
  return level ? CHINESE.indexOf(level) + 2 + (annex ? 1 : 0) : undefined;
}

export function styleRole(style: string | undefined): StyleRole {
  const name = bare(style ?? '');
  if (/^(?:title|标题|标准名称|文件名称|正文标准名称|封面标准名称)$/i.test(name)) return 'title';
  if (/^(?:subtitle|副标题)$/i.test(name)) return 'subtitle';
  if (/^(?:toc\d*|tocheading|目录\d*|目次.*|目录标题)$/i.test(name)) return 'contents';
  if (/^(?:正文表标题|正文图标题|附录表标题|附录图标题|caption|题注)$/i.test(name))
    return 'caption';
  if (/^术语条[一二三四五]$/.test(name)) return 'term';
  if (/^(?:header|footer|页眉|页脚|封面.*)$/i.test(name)) return 'furniture';
  return clauseLevel(style) === undefined ? null : 'clause';
}
