import { hashOfPicture, pictureOf, type KeptPicture } from '../../api/entries/pictureOf';
import { LARGEST_PICTURE } from '../../rubrics/vocabulary';
import { jpeg, png, svg } from '../support/pictures';

/** What may be a picture, and what is left of a drawing. */

const made = async (bytes: Buffer): Promise<KeptPicture> => {
  const read = await pictureOf(bytes);
  if (typeof read === 'string') throw new Error(read);
  return read;
};
const textOf = async (bytes: Buffer): Promise<string> =>
  Buffer.from((await made(bytes)).bytes, 'base64').toString();

test('what it is, is found by its bytes', async () => {
  const [raster, photo, drawing] = [await png('red'), await jpeg('blue'), svg('<path d="M0 0"/>')];
  expect(await made(raster)).toEqual({
    hash: hashOfPicture(raster),
    mediaType: 'image/png',
    width: 4,
    height: 3,
    size: raster.length,
    bytes: raster.toString('base64'),
  });
  expect(await made(photo)).toMatchObject({ mediaType: 'image/jpeg', width: 5, height: 7 });
  expect(await made(drawing)).toMatchObject({ mediaType: 'image/svg+xml', width: 120, height: 40 });
});

test.each<[string, () => Promise<Buffer> | Buffer, string]>([
  ['words', () => Buffer.from('no picture'), 'NOT_A_PICTURE'],
  ['nothing', () => Buffer.alloc(0), 'NOT_A_PICTURE'],
  ['a page', () => Buffer.from('<!doctype html><p>x</p>'), 'PICTURE_BROKEN'],
  ['XML of another sort', () => Buffer.from('<rss xmlns="x"></rss>'), 'NOT_A_PICTURE'],
  ['a name of no space', () => Buffer.from('<svg width="1" height="1"></svg>'), 'NOT_A_PICTURE'],
  ['a GIF', () => Buffer.from('GIF89a\x01\x00\x01\x00'), 'NOT_A_PICTURE'],
  ['half a PNG', async () => (await png('red', 64, 64)).subarray(0, 60), 'PICTURE_BROKEN'],
  ['a PNG in name only', () => Buffer.from('89504e470d0a1a0a00', 'hex'), 'PICTURE_BROKEN'],
  ['half a JPEG', async () => (await jpeg('red')).subarray(0, 40), 'PICTURE_BROKEN'],
  ['a drawing that breaks off', () => svg().subarray(0, 66), 'PICTURE_BROKEN'],
  [
    'entities',
    () => Buffer.from(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('<text>&a;</text>')}`),
    'PICTURE_BROKEN',
  ],
  ['a drawing without a size', () => svg('', ''), 'PICTURE_SIZE'],
  ['a drawing without an extent', () => svg('', 'width="0" height="5"'), 'PICTURE_SIZE'],
  ['a drawing too wide', () => svg('', 'width="10001" height="5"'), 'PICTURE_SIZE'],
  ['a picture too wide', () => png('red', 10_001, 1), 'PICTURE_SIZE'],
  ['a picture of too many pixels', () => png('red', 8_000, 5_001), 'PICTURE_SIZE'],
  ['too many bytes', () => Buffer.alloc(LARGEST_PICTURE.bytes + 1), 'PICTURE_TOO_LARGE'],
  ['no text', () => Buffer.concat([Buffer.from('<svg>'), Buffer.from([0xff])]), 'NOT_A_PICTURE'],
])('%s is refused', async (_, bytes, code) => expect(await pictureOf(await bytes())).toBe(code));

test('as many bytes as may be', async () => {
  const open = svg('').toString().replace('</svg>', '<!-- -->');
  const text = (n: number) => Buffer.from(`${open}<text>${'字'.repeat(n)}</text></svg>`);
  const fits = text(Math.floor((LARGEST_PICTURE.bytes - text(0).length) / 3));
  expect(typeof (await pictureOf(fits))).toBe('object');
});

describe('a drawing is cleaned', () => {
  test.each<[string, string, RegExp]>([
    ['scripts', '<script>alert(1)</script>', /script|alert/],
    ['handlers', '<rect onclick="alert(1)" width="1" height="1"/>', /onclick|alert/],
    ['foreign content', '<foreignObject><p>x</p></foreignObject>', /foreignObject|<p/],
    ['links', '<a href="https://a.example"><text>x</text></a>', /href|a\.example/],
    ['pictures from elsewhere', '<image href="https://a.example/x.png"/>', /image|example/],
    ['pictures inside', '<image href="data:image/png;base64,AAAA"/>', /image|data:/],
    ['uses from elsewhere', '<use href="https://a.example/x.svg#a"/>', /example/],
    ['scripts in a use', '<use href="data:image/svg+xml,&lt;svg/&gt;#a"/>', /data:/],
    [
      'links of another name',
      '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="http://a.example/#a"/>',
      /example/,
    ],
    ['styles that import', '<style>@import "https://a.example/x.css";</style>', /example/],
    ['styles that fetch', '<style>rect{fill:url(https://a.example/x)}</style>', /example/],
    ['styles in escapes', '<style>rect{fill:\\75rl(https://a.example)}</style>', /example/],
    ['fills from elsewhere', '<rect fill="url(https://a.example/#a)"/>', /example/],
    ['quoted fills', '<rect style="fill:url(\'//a.example/#a\')"/>', /example/],
    ['animations of links', '<animate attributeName="href" to="javascript:x"/>', /javascript/],
    ['filters that fetch', '<filter><feImage href="http://a.example"/></filter>', /example/],
  ])('of %s', async (_, inside, gone) => {
    const text = await textOf(svg(`<rect id="kept"/>${inside}`));
    expect(text).not.toMatch(gone);
    expect(text).toContain('id="kept"');
  });

  test('of instructions and of a document type, and no more than that', async () => {
    const dirty = `<?xml version="1.0"?><?xml-stylesheet href="http://a.example"?><!DOCTYPE svg>${svg()}`;
    expect(await textOf(Buffer.from(dirty))).not.toMatch(/stylesheet|DOCTYPE|example/);
  });

  const CLEAN = `<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient>
    <marker id="m" viewBox="0 0 10 10" refX="9" refY="5"><path d="M0 0L10 5L0 10z"/></marker>
    <rect id="box" width="80" height="30"/></defs><style>text { font: 12px sans-serif; }</style>
    <use href="#box" x="1" y="2"/><rect fill="url(#g)" style="stroke: url('#g')"/>
    <path d="M0 0h9" marker-end="url(#m)"/><text x="4" y="9">评审<tspan>流程</tspan></text>`;
  test('and stays as it is where it is clean', async () => {
    const bytes = svg(CLEAN, 'viewBox="0 0 100 50"');
    const once = await made(bytes);
    expect([once.width, once.height]).toEqual([100, 50]);
    expect(await textOf(bytes)).toBe(bytes.toString());
    expect(once.hash).toBe(hashOfPicture(bytes));
  });

  test('cleaned once is cleaned for good, and the hash is of what is left', async () => {
    const once = await made(svg('<script>1</script><g onload="x"><text>图</text></g>'));
    const left = Buffer.from(once.bytes, 'base64');
    expect(hashOfPicture(left)).toBe(once.hash);
    expect(await made(left)).toEqual(once);
  });
});
