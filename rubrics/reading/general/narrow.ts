/** Signs that mean brackets of any kind, one for one, so that places stay the same. */
const BRACKETS: Readonly<Record<string, string>> = {
  ...{ '【': '(', '〔': '(', '［': '(', '[': '(', '】': ')', '〕': ')', '］': ')', ']': ')' },
  ...{ '　': ' ', '\u00a0': ' ', '－': '-', '−': '-', '～': '~', '〜': '~' },
};

/** The same text in signs of half width, as many as before: what is found in it is cut from it. */
export const narrow = (text: string): string =>
  text.replace(/[！-～【】〔〕［］[\]　\u00a0−〜]/g, (sign) => {
    const bracket = BRACKETS[sign];
    return bracket ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  });
