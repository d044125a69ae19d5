import createPurifier from 'dompurify';
import { JSDOM } from 'jsdom';

interface Drawn {
  /** In pixels. */
  width: number;
  height: number;
  bytes: Buffer;
}
type NoDrawing = 'NOT_A_PICTURE' | 'PICTURE_BROKEN' | 'PICTURE_SIZE';
const SVG = 'http://www.w3.org/2000/svg';

/**
 * A drawing without what runs, asks or reaches out: no scripts, no handlers, no foreign content, no
 * links, nothing that is fetched from elsewhere. What is clean stays as it is.
 */
export function cleanSvg(bytes: Buffer): Drawn | NoDrawing {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'NOT_A_PICTURE';
  }
  // Entities grow without bounds and name files; a drawing needs none.
  if (/<!ENTITY/i.test(text)) return 'PICTURE_BROKEN';
  const { window } = new JSDOM('');
  try {
    return cleanedIn(window, text);
  } finally {
    window.close();
  }
}

function cleanedIn(window: JSDOM['window'], text: string): Drawn | NoDrawing {
  const root = rootOf(window, text);
  if (!root) return 'PICTURE_BROKEN';
  if (root.namespaceURI !== SVG || root.localName !== 'svg') return 'NOT_A_PICTURE';
  purifier(window).sanitize(root, {
    IN_PLACE: true,
    USE_PROFILES: { svg: true, svgFilters: true },
    ADD_TAGS: ['use'],
    FORBID_TAGS: ['a', 'image', 'feimage'],
  });
  const size = sizeOf(root);
  if (!size) return 'PICTURE_SIZE';
  const cleaned = new window.XMLSerializer().serializeToString(root);
  // Cleaning may leave what cleans otherwise: it is done until nothing is left to do.
  if (cleaned !== text) return cleanedIn(window, cleaned);
  return { ...size, bytes: Buffer.from(cleaned) };
}

function rootOf(window: JSDOM['window'], text: string): Element | null {
  try {
    const { documentElement: root } = new window.DOMParser().parseFromString(
      text.replace(/^\uFEFF/, ''),
      'image/svg+xml',
    );
    return root?.querySelector('parsererror') || root?.localName === 'parsererror' ? null : root;
  } catch {
    return null;
  }
}

function purifier(window: JSDOM['window']) {
  const purifier = createPurifier(window);
  purifier.addHook('uponSanitizeAttribute', (_, data) => {
    const { attrName, attrValue } = data;
    if (/(?:^|:)href$/i.test(attrName) ? !/^#/.test(attrValue) : reachesOut(attrValue))
      data.keepAttr = false;
  });
  purifier.addHook('uponSanitizeElement', (node) => {
    if (node.nodeName.toLowerCase() === 'style' && reachesOut(node.textContent ?? ''))
      node.textContent = '';
  });
  return purifier;
}

/** Whether a style fetches something: an escape may spell any of it. */
const reachesOut = (style: string): boolean =>
  /@import|\\/i.test(style) || /url\(\s*(?!["']?#)/i.test(style) || /image-set|src\(/i.test(style);

/** In pixels: as it says, or as its view box does. */
function sizeOf(root: Element): Pick<Drawn, 'width' | 'height'> | null {
  const box = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const said = (name: string, inBox: number | undefined): number => {
    const [, number] = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(root.getAttribute(name) ?? '') ?? [];
    return Math.round(number === undefined ? (inBox ?? NaN) : Number(number));
  };
  const [width, height] = [said('width', box[2]), said('height', box[3])];
  return Number.isFinite(width) && Number.isFinite(height) ? { width, height } : null;
}
