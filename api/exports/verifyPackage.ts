import { strFromU8, unzipSync } from 'fflate';
import type { z } from 'zod';
import { fromFile } from '../../rubrics/library/fromFile';
import { editionFile, type EditionFile } from '../../rubrics/library/shape';
import { contentHash } from '../../rubrics/tree/hash';
import { buildTree } from '../../rubrics/tree/tree';
import { listed, MANIFEST, manifestShape } from './manifest';

/** What a package is found to be. */
interface PackageVerdict {
  /** Key and content hash of the edition by the manifest; null where that cannot be read. */
  edition: string | null;
  contentHash: string | null;
  /** How many files the manifest names. */
  files: number;
  /** What does not hold, each in Chinese and English. */
  findings: string[];
}

/** Bytes that a package may have unpacked: more was made to fill a memory. */
const LARGEST = 400_000_000;

/** Recomputes every hash of a package, and the content hash of its edition from its text. */
export function verifyPackage(bytes: Uint8Array): PackageVerdict {
  const files = unpacked(bytes);
  const held = files?.[MANIFEST];
  const manifest = held && manifestIn(held);
  if (!files || !manifest)
    return {
      ...{ edition: null, contentHash: null, files: 0 },
      findings: [
        `不是发布包: 没有可读的 ${MANIFEST} / no package: no ${MANIFEST} that can be read`,
      ],
    };
  const findings: string[] = [];
  const named = new Set([MANIFEST, ...manifest.files.map(({ name }) => name)]);
  for (const { name, size, sha256 } of manifest.files) {
    const file = Object.hasOwn(files, name) ? files[name]! : null;
    const now = file && listed(name, file);
    if (!now) findings.push(`${name}: 缺少 / missing`);
    else if (now.size !== size || now.sha256 !== sha256)
      findings.push(`${name}: 内容与清单不符 / is not what the manifest says`);
  }
  for (const name of Object.keys(files))
    if (!named.has(name)) findings.push(`${name}: 清单中没有 / is not in the manifest`);
  const hash = hashIn(files['edition.json']);
  if (hash !== manifest.contentHash)
    findings.push(
      `edition.json: 内容散列与清单不符 / its content hash is not that of the manifest`,
    );
  const { edition, contentHash: said } = manifest;
  return { edition, contentHash: said, files: manifest.files.length, findings };
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let size = 0;
  const names = new Set<string>();
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        size += originalSize;
        if (size > LARGEST || names.has(name)) throw new Error(name);
        names.add(name);
        return true;
      },
    });
  } catch {
    return null;
  }
}

function manifestIn(bytes: Uint8Array): z.infer<typeof manifestShape> | null {
  try {
    return manifestShape.parse(JSON.parse(strFromU8(bytes)));
  } catch {
    return null;
  }
}

/** The content hash of a library file; null where it is none. */
function hashIn(bytes: Uint8Array | undefined): string | null {
  try {
    const shape = editionFile as z.ZodType as z.ZodType<EditionFile>;
    return contentHash(buildTree(fromFile(shape.parse(JSON.parse(strFromU8(bytes!))))));
  } catch {
    return null;
  }
}
