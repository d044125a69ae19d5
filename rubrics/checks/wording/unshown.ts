import { rule } from '../check';
import { passagesOf, replaced } from '../passages';
import { around, place, placeEn, say } from '../say';

/** Usual Chinese text: nothing to look for in it. */
const STRANGE =
  /[\u00c0-\u024f\u0370-\u03ff\u0400-\u052f\u2e80-\u2fdf\u31c0-\u31ef\ue000-\uf8ff\uf900-\ufaff\ufffc\ufffd\u25a0-\u25a9\u3013?\u{1d400}-\u{1d7ff}]/u;
/** Parts of characters, compatibility forms: each stands for the character that it looks like. */
const RADICAL = /[\u2e80-\u2fdf\u31c0-\u31ef\uf900-\ufaff]/gu;
/** What stands where a character could not be shown; a box that is ticked stands in a list. */
const UNSHOWN =
  /[\ufffc\ufffd]|(?<=\p{Script=Han})[\ue000-\uf8ff□■▢▣〓](?![内中里处打上前])(?=\p{Script=Han}|[、,\uff0c。;\uff1b])|(?<=\p{Script=Han}{2})[\ue000-\uf8ff]$|(?<=\p{Script=Han})\?(?=\p{Script=Han})/gu;
/** Letters of other scripts that pass for Latin ones or digits. */
const OTHER_SCRIPT =
  /(?<=[\p{Script=Han}A-Za-z\d])[\u0400-\u052f\u0391-\u03a9](?=[\p{Script=Han}A-Za-z\d])|(?<=[A-Za-z\d])[\u0400-\u052f]|[\u0400-\u052f](?=[A-Za-z\d])|[\u{1d400}-\u{1d7ff}]/gu;
const CYRILLIC = 'АВЕЅЗІЈКМНОРСТХУаеосрхуіј';
const LATIN = 'ABES3IJKMHOPCTXYaeocpxyij';

export const unshown = rule({
  id: 'wording/unshown',
  severity: 'WARNING',
  stage: null,
  title: { zh: '无法显示或形似而非的字符', en: 'Characters that are not what they look like' },
  why: {
    zh: '乱码读不出原字;部首、异体编码和外文字母形似而非,检索和比对都认不出。',
    en: 'What could not be shown cannot be read, and a lookalike is not found by searches.',
  },
  example: '“业务、质□、品牌”',
  scope: 'entry',
  *check(node) {
    for (const passage of passagesOf(node)) {
      const { text } = passage;
      if (!STRANGE.test(text)) continue;
      for (const { pattern, zh, en } of [
        { pattern: UNSHOWN, zh: '无法显示,请查原字', en: 'could not be shown' },
        {
          pattern: RADICAL,
          zh: '是部首或兼容字符,不是汉字',
          en: 'is a radical or compatibility form',
        },
        { pattern: OTHER_SCRIPT, zh: '是他种文字的字母', en: 'is a letter of another script' },
      ])
        for (const { index, 0: sign } of text.matchAll(pattern)) {
          const quote = around(text, index, index + sign.length, 3);
          const meant = meantBy(sign);
          yield {
            entries: [node.entry.key],
            quotes: [quote],
            message: say(
              `${place(node)} 的“${quote}”中“${sign}”${zh}`,
              `${placeEn(node)}: “${sign}” in “${quote}” ${en}`,
            ),
            ...(meant !== null && {
              suggestion: [replaced(passage, index, index + sign.length, meant)],
            }),
          };
        }
    }
  },
});

/** The character that one looks like; null where nobody knows. */
function meantBy(sign: string): string | null {
  const normal = sign.normalize('NFKC');
  if (normal !== sign) return normal;
  const at = CYRILLIC.indexOf(sign);
  return at < 0 ? null : LATIN.charAt(at);
}
