import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Documents as a reviewer sends them back: with tracked changes and comments, by their XML. */

interface Remark {
  /** The words of which it speaks; the first run that holds them. */
  on: string;
  author: string;
  date: string;
  text: string;
}

type Files = Record<string, Uint8Array>;
const edited = (bytes: Uint8Array, edit: (files: Files) => void): Buffer => {
  const files: Files = { ...unzipSync(bytes) };
  edit(files);
  return Buffer.from(zipSync(files));
};
const rewrite = (files: Files, name: string, by: (xml: string) => string): void => {
  files[name] = strToU8(by(files[name] ? strFromU8(files[name]) : ''));
};

const MAIN = 'word/document.xml';
const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';

/** The run that holds some words, with something else in the place of the words. */
function around(xml: string, words: string, made: (run: (text: string) => string) => string) {
  const RUN =
    /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/gs;
  let done = false;
  const out = xml.replace(RUN, (whole, format: string, text: string) => {
    const at = done ? -1 : text.indexOf(words);
    if (at < 0) return whole;
    done = true;
    const run = (said: string) =>
      said && `<w:r>${format}<w:t xml:space="preserve">${said}</w:t></w:r>`;
    return run(text.slice(0, at)) + made(run) + run(text.slice(at + words.length));
  });
  if (!done) throw new Error(`no run holds ${words}`);
  return out;
}

export const commented = (bytes: Uint8Array, remarks: readonly Remark[]): Buffer =>
  edited(bytes, (files) => {
    const held = files['word/comments.xml'] !== undefined;
    remarks.forEach(({ on, author, date, text }, i) => {
      const id = 9_000 + i;
      const paragraphs = text.split('\n').map((part) => `<w:p><w:r><w:t>${part}</w:t></w:r></w:p>`);
      const comment = `<w:comment w:id="${id}" w:author="${author}" w:date="${date}">${paragraphs.join('')}</w:comment>`;
      rewrite(files, 'word/comments.xml', (xml) =>
        (/<\/w:comments>/.test(xml)
          ? xml
          : xml.replace(/<w:comments([^>]*)\/>/, '<w:comments$1></w:comments>') ||
            `<w:comments ${NS}></w:comments>`
        ).replace('</w:comments>', `${comment}</w:comments>`),
      );
      rewrite(files, MAIN, (xml) =>
        around(
          xml,
          on,
          (run) =>
            `<w:commentRangeStart w:id="${id}"/>${run(on)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
        ),
      );
    });
    if (!held)
      rewrite(files, 'word/_rels/document.xml.rels', (xml) =>
        xml.replace(
          '</Relationships>',
          `<Relationship Id="rIdRemarks" Type="${TYPE}" Target="comments.xml"/></Relationships>`,
        ),
      );
  });

/** Words in the place of others, as a tracked change. */
export const tracked = (bytes: Uint8Array, before: string, after: string, author: string): Buffer =>
  edited(bytes, (files) =>
    rewrite(files, MAIN, (xml) =>
      around(xml, before, (run) => {
        const by = `w:author="${author}" w:date="2026-03-01T10:00:00Z"`;
        const gone = run(before).replace(/<(\/?)w:t\b/g, '<$1w:delText');
        return `<w:del w:id="9100" ${by}>${gone}</w:del><w:ins w:id="9101" ${by}>${run(after)}</w:ins>`;
      }),
    ),
  );
