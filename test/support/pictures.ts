import sharp from 'sharp';

/** Pictures as people bring them in: small, and different by their colour. */

export const png = (colour: string, width = 4, height = 3): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: colour } })
    .png()
    .toBuffer();
export const jpeg = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 5, height: 7, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
/** A drawing; what stands inside, and attributes of its root. */
export const svg = (inside = '', root = 'width="120" height="40"'): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`);
