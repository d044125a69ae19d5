import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Of which nothing follows; local, as the packer writes local time. */
const EPOCH = new Date(1980, 0, 1);

/** Files as one ZIP, of which the same files give the same bytes: sorted, at a fixed time. */
export const steadyZip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.keys(files)
        .sort()
        .map((name) => [name, files[name]]),
    ),
    { mtime: EPOCH, level: 6 },
  );

/**
 * A DOCX without what differs each time that it is written: the moment, and the numbers of its
 * drawings, which are counted through the life of the process.
 * @param day on which it says that it was written, ISO
 */
export function steadyDocx(bytes: Uint8Array, day: string): Uint8Array {
  const files = unzipSync(bytes);
  const rewrite = (name: string, by: (xml: string) => string) => {
    if (files[name]) files[name] = strToU8(by(strFromU8(files[name])));
  };
  rewrite('docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${day}T00:00:00Z`),
  );
  let drawing = 0;
  rewrite('word/document.xml', (xml) =>
    xml.replace(/(<wp:docPr\b[^>]*?\sid=")\d+(?=")/g, (_, before) => `${before}${++drawing}`),
  );
  return steadyZip(files);
}
