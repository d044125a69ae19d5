/** How English texts refer to what is numbered: `Table A.1`, `Annex II`, `5.4 shall`. */

const WORD =
  '(?:[Aa](?:nnex(?:es)?|ppendix|ppendices|rticles?)|[Tt]ables?|[Ff]ig(?:ures?|\\.)|' +
  '[Cc](?:lauses?|hapters?)|[Ss]ections?|ANNEX|APPENDIX|TABLE|FIGURE)';
const NUMBER = '(?:[IVXL]+|[A-Z](?:[.–-]\\d+)*|\\d+(?:[.–-]\\d+)*)';
export const ENGLISH = `\\b${WORD}\\s+${NUMBER}(?!\\w|[.–-]\\d)`;

/** Units behind a number that looks like a code. */
export const ENGLISH_UNIT =
  '(?:points?|marks?|per ?cent|percent(?:age)?|days?|hours?|weeks?|months?|years?|times|' +
  'k?m|[cm]m|k?g)\\b';

const LABEL = new RegExp(`^(${WORD})\\s+(${NUMBER})`, 'iu');
const CLAUSE = /^(?:clause|section|chapter)/i;

/**
 * The number of a label or a reference, in one spelling for all; a clause is known by its number
 * alone, whatever it is called. Null: it has no English word.
 */
export function englishNumber(label: string): string | null {
  const [, word = '', number = ''] = LABEL.exec(label) ?? [];
  if (!word) return null;
  if (CLAUSE.test(word)) return number;
  const name = /^appendi/i.test(word) ? 'annex' : /^(?:annex|table|fig|article)/i.exec(word)![0];
  return `${name.toLowerCase()} ${number}`;
}

/** Behind what belongs to another text: `Table 4 of ISO 9004`, and not `of this document`. */
export const OF_OTHER =
  /^[\s,]*of\s+(?!this\b|the (?:present|same)\b|(?:clause|section|chapter|annex|appendix|article)\b)/i;
/** Before it: `ISO 9004:2018, Clause 5`, `the Procurement Act, section 3`. */
export const OTHER_NAMED =
  /(?:\b[A-Z]{2,}[A-Z/ ]*\d[\w.:/–-]*|\b(?:Act|Law|Regulations?|Directive|Standard|Code|Convention|Rules|Guide)\b(?: [\w/()-]+){0,3}),?\s*\(?$/;

/** An amount, and no clause: `an average of 4.5 shall`. */
const AMOUNT =
  /\b(?:average|mean|median|score|rating|factor|ratio|level|value|total|weight|minimum|maximum|index)\s+of\s*$/i;
/** Whether a bare code names a clause that is spoken of: `the evidence of 5.4 should cover`. */
export const isClauseSpokenOf = (before: string, behind: string): boolean =>
  /(?:^|[.;] |\b(?:of|in|and|or) )$/.test(before) &&
  !AMOUNT.test(before) &&
  /^\s+(?:shall|should|must|may)\b/.test(behind);
