import { inflateRawSync } from 'node:zlib';
import { BadDocument } from './badDocument';

/**
 * How much an archive may hold, by its own directory, before anything is unpacked. Office programs
 * pack tables some sixty times; only bombs go far beyond.
 */
const MOST = { file: 20 << 20, entries: 2_000, part: 48 << 20, all: 96 << 20, ratio: 200 };
/** Below this many bytes nothing is a bomb. */
const SMALL = 1 << 20;

interface Part {
  packed: number;
  size: number;
  method: number;
  at: number;
}

/** An office document: a ZIP archive whose parts are unpacked one by one, each when it is read. */
export class Archive {
  private readonly parts: ReadonlyMap<string, Part>;

  /** @throws BadDocument where it is no archive, or one that is not opened */
  constructor(private readonly bytes: Buffer) {
    if (bytes.length > MOST.file)
      throw new BadDocument('文件超过 20 MB,未打开', 'the file is larger than 20 MB: not opened');
    this.parts = directoryOf(bytes);
    const parts = [...this.parts.values()];
    const all = parts.reduce((sum, { size }) => sum + size, 0);
    const packed = parts.some(({ packed, size }) => size > SMALL && size > packed * MOST.ratio);
    if (all > MOST.all || packed || parts.some(({ size }) => size > MOST.part))
      throw new BadDocument(
        '压缩包展开后过大,未打开',
        'the archive is too large once unpacked: not opened',
      );
  }

  get names(): string[] {
    return [...this.parts.keys()];
  }

  /** The bytes of a part; null where it has none of that name. @throws BadDocument if damaged */
  read(name: string): Buffer | null {
    const part = this.parts.get(name);
    if (!part) return null;
    const { at, packed, size, method } = part;
    const damaged = new BadDocument('压缩包已损坏', 'the archive is damaged');
    if (at + 30 > this.bytes.length || this.bytes.readUInt32LE(at) !== 0x04034b50) throw damaged;
    const from = at + 30 + this.bytes.readUInt16LE(at + 26) + this.bytes.readUInt16LE(at + 28);
    const raw = this.bytes.subarray(from, from + packed);
    if (method === 0) return raw;
    if (method !== 8) throw damaged;
    try {
      // A directory may lie: no more comes out than it says.
      return inflateRawSync(raw, { maxOutputLength: Math.max(1, size) });
    } catch {
      throw damaged;
    }
  }
}

/** The directory at the end of an archive; nothing is unpacked for it. */
function directoryOf(bytes: Buffer): Map<string, Part> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const none = new BadDocument('文件不是完整的压缩包', 'the file is no whole archive');
  if (end < 0 || end + 22 > bytes.length) throw none;
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST.entries)
    throw new BadDocument('压缩包中文件过多,未打开', 'too many files in the archive: not opened');
  const parts = new Map<string, Part>();
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw none;
    if (bytes.readUInt16LE(at + 8) & 1)
      throw new BadDocument(
        '文件已加密,请先去除密码',
        'the file is encrypted: take off its password',
      );
    const [name, extra, remark] = [28, 30, 32].map((from) => bytes.readUInt16LE(at + from));
    const part = {
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      method: bytes.readUInt16LE(at + 10),
      at: bytes.readUInt32LE(at + 42),
    };
    parts.set(bytes.toString('utf8', at + 46, at + 46 + name!).replace(/\\/g, '/'), part);
    at += 46 + name! + extra! + remark!;
  }
  return parts;
}
