import { createHash } from 'node:crypto';
import { LARGEST_PICTURE, type MediaType } from '../../rubrics/vocabulary';
import type { PictureRow } from './rows';

/** A picture as it is stored, but for whose it is. */
export type KeptPicture = Omit<PictureRow, 'rubricKey'>;
/** Why bytes are no picture that may be stored: a code of `rubrics/reasons`. */
type NoPicture = 'PICTURE_TOO_LARGE' | 'NOT_A_PICTURE' | 'PICTURE_BROKEN' | 'PICTURE_SIZE';

interface Measured {
  mediaType: MediaType;
  width: number;
  height: number;
  bytes: Buffer;
}

/**
 * Bytes → the picture that is stored, or why there is none. What they are is found by the bytes and
 * not by what anybody says; a drawing is cleaned, and the hash is of what is left. Those of a
 * stored picture give the same picture.
 */
export async function pictureOf(bytes: Buffer): Promise<KeptPicture | NoPicture> {
  if (bytes.length > LARGEST_PICTURE.bytes) return 'PICTURE_TOO_LARGE';
  const found = await measured(bytes);
  if (typeof found === 'string') return found;
  const { mediaType, width, height, bytes: kept } = found;
  const { side, pixels } = LARGEST_PICTURE;
  if (kept.length > LARGEST_PICTURE.bytes) return 'PICTURE_TOO_LARGE';
  const sane = width >= 1 && height >= 1 && width <= side && height <= side;
  if (!sane || width * height > pixels) return 'PICTURE_SIZE';
  const hash = hashOfPicture(kept);
  return { hash, mediaType, width, height, size: kept.length, bytes: kept.toString('base64') };
}

/** SHA-256 of the bytes, lower-case hex: by it a figure names its picture. */
export const hashOfPicture = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest('hex');

async function measured(bytes: Buffer): Promise<Measured | NoPicture> {
  const mediaType = raster(bytes);
  if (mediaType) return rasterOf(mediaType, bytes);
  if (!/^\uFEFF?\s*</.test(bytes.subarray(0, 1_000).toString('utf8'))) return 'NOT_A_PICTURE';
  // Neither of the two readers is light, and few processes ever see a picture.
  const { cleanSvg }: typeof import('./cleanSvg') = require('./cleanSvg');
  const cleaned = cleanSvg(bytes);
  if (typeof cleaned === 'string') return cleaned;
  return { mediaType: 'image/svg+xml', ...cleaned };
}

/** By the signature that each of the two begins with. */
function raster(bytes: Buffer): MediaType | null {
  if (bytes.subarray(0, 8).toString('hex') === '89504e470d0a1a0a') return 'image/png';
  return bytes.subarray(0, 3).toString('hex') === 'ffd8ff' ? 'image/jpeg' : null;
}

/** Decoded to its end: a file that breaks off is none. */
async function rasterOf(mediaType: MediaType, bytes: Buffer): Promise<Measured | NoPicture> {
  const sharp: typeof import('sharp') = require('sharp');
  const read = () =>
    sharp(bytes, { failOn: 'truncated', limitInputPixels: LARGEST_PICTURE.pixels });
  try {
    const { width, height, format } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (`image/${format}` !== mediaType) return 'PICTURE_BROKEN';
    if (width * height > LARGEST_PICTURE.pixels) return 'PICTURE_SIZE';
    await read().stats();
    return { mediaType, width, height, bytes };
  } catch {
    return 'PICTURE_BROKEN';
  }
}
