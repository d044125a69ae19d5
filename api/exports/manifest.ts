import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What a package says of itself and of its files. */
export const manifestShape = z.strictObject({
  format: z.literal('zhunsheng:package:1'),
  edition: z.string(),
  title: z.string(),
  published: z.string().nullable(),
  effective: z.string().nullable(),
  contentHash: z.string(),
  /** The edition against which changes are told; null for a first one. */
  before: z.string().nullable(),
  /** Version of the program that wrote it. */
  program: z.string(),
  files: z.array(z.strictObject({ name: z.string(), size: z.number(), sha256: z.string() })),
});
type Manifest = z.infer<typeof manifestShape>;

export const MANIFEST = 'manifest.json';

/** A file as the manifest names it. */
export const listed = (name: string, bytes: Uint8Array): Manifest['files'][number] => ({
  name,
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

export const manifestText = (manifest: Manifest): string =>
  `${JSON.stringify(manifest, null, 2)}\n`;
