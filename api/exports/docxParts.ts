import {
  AlignmentType,
  Footer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  UnderlineType,
  type IFontAttributesProperties,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionPropertiesOptions,
  type IStylesOptions,
} from 'docx';
import type { Span } from '../../rubrics/diff/spans';
import { plain } from './plain';

/** Faces of Word and WPS in China: 宋体 for texts, 仿宋 for papers on them, 黑体 for headings. */
const SONG: IFontAttributesProperties = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: '宋体',
};
const FANG: IFontAttributesProperties = { ...SONG, eastAsia: '仿宋' };
export const HEI: IFontAttributesProperties = {
  ascii: 'Arial',
  hAnsi: 'Arial',
  cs: 'Arial',
  eastAsia: '黑体',
};

/** Sizes are half points, lengths twentieths of a point. */
export const stylesOf = (english: boolean, face = SONG): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: face,
        size: 21,
        language: { value: english ? 'en-GB' : 'zh-CN', eastAsia: 'zh-CN' },
      },
      paragraph: { spacing: { line: 320 } },
    },
  },
});

/** Of the papers that an office signs, after GB/T 9704. */
export const paperStyles = (english: boolean): IStylesOptions => stylesOf(english, FANG);

/** A4, 20 mm around; across where tables are wide. */
export const pageOf = (orientation: 'portrait' | 'landscape'): ISectionPropertiesOptions => ({
  page: {
    size: {
      orientation:
        orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      width: 11906,
      height: 16838,
    },
    margin: { top: 1134, bottom: 1134, left: 1134, right: 1134, header: 600, footer: 600 },
  },
});

/** `第 X 页 共 Y 页`, `Page X of Y`. */
export const pageNumbers = (english = false): { default: Footer } => ({
  default: new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: 18,
            children: english
              ? ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]
              : ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'],
          }),
        ],
      }),
    ],
  }),
});

/** Runs of text, line breaks kept. */
export const textRuns = (text: string, options: IRunOptions = {}): TextRun[] =>
  plain(text)
    .split(/\r\n|\r|\n/)
    .map((part, i) => new TextRun({ ...options, text: part, ...(i > 0 && { break: 1 }) }));

export const said = (
  text: string,
  options: IParagraphOptions = {},
  run: IRunOptions = {},
): Paragraph => new Paragraph({ ...options, children: textRuns(text, run) });

/** What came or went by its shape first, by its colour second. */
export const markedRuns = (runs: readonly Span[], run: IRunOptions = {}): TextRun[] =>
  runs.flatMap(({ kind, text, callout }) =>
    textRuns(text, {
      ...run,
      ...(callout && { bold: true }),
      ...(kind === 'INSERTED' && { underline: { type: UnderlineType.SINGLE }, color: '0B4F9E' }),
      ...(kind === 'DELETED' && { strike: true, color: 'A34A00' }),
    }),
  );
