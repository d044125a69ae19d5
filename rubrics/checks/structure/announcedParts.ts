import type { Node, Tree } from '../../tree/tree';
import { clauseContent } from '../../kinds/readers';
import { rule } from '../check';
import { isKind, numberOf, textOf, titleOf } from '../clauses';
import { place, placeEn, say } from '../say';

/** `由前言、评价体系、…和附录六个部分构成`. */
const MADE_OF = /由([^。;\uff1b]+?)([一二两三四五六七八九十\d]+)个?(?:部分|章节|章)(?:构成|组成)/;
/** `附录包括评分指引、关键术语和参考文献`. */
const APPENDED = /附录(?:包括|包含|分为)([^。;\uff1b]+)/;

const isSection = isKind('SECTION');

export const announcedParts = rule({
  id: 'structure/announced-parts',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '预告的部分与实有的部分不符', en: 'Parts announced and parts present differ' },
  why: {
    zh: '评价体系说明标准由哪些部分构成,读者据此查找。',
    en: 'Readers look for what the text says it consists of.',
  },
  example: '“由前言、总体思路……七个部分构成”,而没有“总体思路”',
  scope: 'whole',
  concerns: (node) => isSection(node) || MADE_OF.test(textOf(node)) || APPENDED.test(textOf(node)),
  *check(nodes, { tree }) {
    for (const node of nodes) {
      const made = MADE_OF.exec(textOf(node));
      if (made) yield* parts(node, made, tree);
      const appended = APPENDED.exec(textOf(node));
      if (appended) yield* appendices(node, namesIn(appended[1] ?? ''), nodes);
    }
  },
});

function* parts(node: Node, [quote, list = '', count = '']: RegExpExecArray, tree: Tree) {
  const names = namesIn(list);
  const sections = tree.roots.filter((root) => isSection(root));
  const isAppendix = (section: Node) => clauseContent(section.entry)?.scheme === 'appendix';
  const absent = names.filter((name) =>
    name === '附录'
      ? !sections.some(isAppendix)
      : !sections.some((section) => sameName(titleOf(section), name)),
  );
  const extra = sections.filter(
    (section) => !isAppendix(section) && !names.some((name) => sameName(titleOf(section), name)),
  );
  // One that is missing and one that is not announced are mostly the same.
  const meant = absent.length === 1 && extra.length === 1 ? extra : [];
  const titles = meant.map(titleOf);
  for (const name of absent) {
    yield {
      entries: [node, ...meant].map(({ entry }) => entry.key),
      quotes: [name, ...titles],
      message: say(
        `预告了“${name}”,正文没有这一部分` +
          titles.map((title) => `;正文有未预告的“${title}”,或即所指`).join(''),
        `“${name}” is announced, but there is no such part` +
          titles.map((title) => `; “${title}” is there unannounced`).join(''),
      ),
    };
  }
  for (const section of meant.length > 0 ? [] : extra) {
    yield {
      entries: [section.entry.key, node.entry.key],
      quotes: [titleOf(section)],
      message: say(
        `“${titleOf(section)}”未列入“${names.join('、')}”`,
        `The part “${titleOf(section)}” is not among those announced`,
      ),
    };
  }
  if (numberOf(count) !== names.length) {
    yield {
      entries: [node.entry.key],
      quotes: [`${count}个`],
      about: quote,
      message: say(
        `写明 ${count} 个部分,列出的却有 ${names.length} 个`,
        `${count} parts are announced, ${names.length} are listed`,
      ),
    };
  }
}

function* appendices(node: Node, names: string[], nodes: readonly Node[]) {
  const there = nodes.filter(
    (one) => isSection(one) && clauseContent(one.entry)?.scheme === 'appendix',
  );
  for (const name of names.filter(
    (one) => !there.some((section) => sameName(titleOf(section), one)),
  )) {
    yield {
      entries: [node.entry.key],
      quotes: [name],
      message: say(
        `预告附录有“${name}”,正文没有`,
        `The appendix “${name}” is announced and absent`,
      ),
    };
  }
  for (const section of there.filter(
    (one) => titleOf(one) && !names.some((name) => sameName(titleOf(one), name)),
  )) {
    yield {
      entries: [section.entry.key, node.entry.key],
      quotes: [titleOf(section)],
      message: say(
        `${place(section)} 未在预告的附录(${names.join('、')})之列`,
        `The appendix ${placeEn(section)} is not announced`,
      ),
    };
  }
}

const namesIn = (list: string): string[] =>
  list
    .split(/[、,\uff0c]|以及|和(?=[^和]{2,}$)|及(?=[^及]{2,}$)|与(?=[^与]{2,}$)/)
    .map((name) => name.trim())
    .filter(Boolean);
const sameName = (title: string, name: string) =>
  title.replace(/\s/g, '') === name.replace(/\s/g, '');
