import { child, childrenOf, valOf, type Element } from './xml';

/** What a style, or a paragraph beside its style, says of how a paragraph stands. */
export interface Standing {
  name?: string | undefined;
  outline?: number | undefined;
  list?: string | undefined;
  level?: number | undefined;
  /** In twentieths of a point. */
  left?: number | undefined;
  /** The same in hundredths of a character, which counts before the other. */
  leftChars?: number | undefined;
  centred?: boolean | undefined;
  bold?: boolean | undefined;
}
export type Styles = ReadonlyMap<string, Standing>;

/** Styles by their ids, each with what the styles say on which it rests. */
export function stylesIn(root: Element | null): { byId: Styles; usual: string | undefined } {
  const own = new Map<string, Element>();
  let usual: string | undefined;
  for (const style of childrenOf(root ?? undefined, 'style')) {
    const { styleId, type, default: first } = style.attributes;
    if (styleId === undefined || type !== 'paragraph') continue;
    own.set(styleId, style);
    if (first === '1' || first === 'true') usual = styleId;
  }
  const byId = new Map([...own.keys()].map((id) => [id, standingOf(id, own)]));
  return { byId, usual };
}

function standingOf(id: string, own: ReadonlyMap<string, Element>): Standing {
  const chain: Element[] = [];
  for (let at = own.get(id); at && !chain.includes(at); at = own.get(valOf(at, 'basedOn') ?? ''))
    chain.unshift(at);
  const inherited = chain.map((style) => standingSaid(child(style, 'pPr'), child(style, 'rPr')));
  const name = valOf(chain.at(-1), 'name');
  const standing: Standing = Object.assign({}, ...inherited, { name });
  return standing;
}

/** What properties say; what they do not say is not there, so that it covers nothing. */
export function standingSaid(paragraph: Element | undefined, run?: Element): Standing {
  const numbered = child(paragraph, 'numPr');
  const indent = child(paragraph, 'ind')?.attributes ?? {};
  const outline = valOf(paragraph, 'outlineLvl');
  const justified = valOf(paragraph, 'jc');
  const bold = child(run, 'b');
  return withoutNothing({
    // The tenth level is body text.
    outline: outline === undefined ? undefined : levelFrom(Number(outline) + 1),
    list: valOf(numbered, 'numId'),
    level: numberFrom(valOf(numbered, 'ilvl')),
    left: numberFrom(indent.left ?? indent.start),
    leftChars: numberFrom(indent.leftChars ?? indent.startChars),
    centred: justified === undefined ? undefined : justified === 'center',
    bold: bold ? !['0', 'false', 'off'].includes(bold.attributes.val ?? '') : undefined,
  });
}

const levelFrom = (level: number) => (level >= 1 && level <= 9 ? level : 0);
const numberFrom = (text: string | undefined) => (text === undefined ? undefined : Number(text));
const withoutNothing = (standing: Standing): Standing =>
  Object.fromEntries(Object.entries(standing).filter(([, value]) => value !== undefined));
