import { keyOfMark } from '../../rubrics/library/keyMark';
import { child, within, type Element } from './xml';

/** What a paragraph says, and what of it is not brought in. */
interface Said {
  text: string;
  bold: boolean;
  figures: { relation: string | undefined; alt: string }[];
  left: Set<LeftOut>;
  anchors: Anchor[];
  /** The entry that it was, as our own documents remember it. */
  key: string | null;
}
/** Where the words of a comment begin, where they end, or where its sign stands in the text. */
export interface Anchor {
  id: string;
  what: 'START' | 'END' | 'SIGN';
  at: number;
}
export type LeftOut = 'deleted' | 'inserted' | 'link' | 'note' | 'hidden' | 'box' | 'object';

/** The text of a paragraph: tracked changes as accepted, without what stands beside the text. */
export function saidIn(paragraph: Element): Said {
  const said: Said = {
    text: '',
    bold: false,
    figures: [],
    left: new Set(),
    anchors: [],
    key: null,
  };
  const bold: boolean[] = [];
  gather(paragraph, said, bold);
  said.bold = bold.length > 0 && bold.every(Boolean);
  return said;
}

function gather(of: Element, said: Said, bold: boolean[]): void {
  for (const one of of.children) {
    const anchor = ANCHORS[one.name];
    if (anchor) {
      const { id = '' } = one.attributes;
      said.anchors.push({ id, what: anchor, at: said.text.length });
      continue;
    }
    if (one.name === 'bookmarkStart') said.key ??= keyOfMark(one.attributes.name ?? '');
    const skipped = SKIPPED[one.name];
    if (skipped !== undefined) {
      if (skipped) said.left.add(skipped);
      continue;
    }
    if (one.name === 'ins' || one.name === 'moveTo') said.left.add('inserted');
    if (one.name === 'hyperlink') said.left.add('link');
    if (one.name === 'r' && isHidden(one)) {
      said.left.add('hidden');
      continue;
    }
    const sign = SIGNS[one.name];
    if (one.name === 't') {
      said.text += one.text;
      if (one.text.trim()) bold.push(isBold(of));
    } else if (sign !== undefined) said.text += one.attributes.type === 'page' ? '' : sign;
    else if (one.name === 'drawing' || one.name === 'pict') picture(one, said);
    else if (one.name === 'AlternateContent') gather(choiceOf(one), said, bold);
    else gather(one, said, bold);
  }
}

/** What is not read; with what is told of it. */
const SKIPPED: Readonly<Record<string, LeftOut | null>> = {
  ...{ pPr: null, rPr: null, instrText: null, delInstrText: null, proofErr: null },
  ...{ del: 'deleted', moveFrom: 'deleted', delText: 'deleted' },
  ...{ footnoteReference: 'note', endnoteReference: 'note' },
  object: 'object',
};
const ANCHORS: Readonly<Record<string, Anchor['what']>> = {
  ...{ commentRangeStart: 'START', commentRangeEnd: 'END', commentReference: 'SIGN' },
};
const SIGNS: Readonly<Record<string, string>> = {
  ...{ tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', softHyphen: '' },
};

const choiceOf = (alternate: Element): Element =>
  child(alternate, 'Choice') ?? child(alternate, 'Fallback') ?? alternate;

const isSet = (property: Element | undefined): boolean =>
  !!property && !['0', 'false', 'off'].includes(property.attributes.val ?? '');
const isHidden = (run: Element) => isSet(child(child(run, 'rPr'), 'vanish'));
const isBold = (run: Element) => isSet(child(child(run, 'rPr'), 'b'));

function picture(drawing: Element, said: Said): void {
  for (const box of within(drawing, 'txbxContent')) {
    said.left.add('box');
    said.text += [...within(box, 't')].map(({ text }) => text).join('');
  }
  const [blip] = [...within(drawing, 'blip'), ...within(drawing, 'imagedata')];
  if (!blip) return;
  const [about] = within(drawing, 'docPr');
  said.figures.push({
    relation: blip.attributes.embed ?? blip.attributes.id,
    alt: about?.attributes.descr ?? '',
  });
}
