import type { Document } from '../../rubrics/reading/general/block';
import { BadDocument } from './badDocument';
import { readCsv } from './csv';
import { readDocx } from './docx';
import { readHtml } from './html';
import { readPlainText } from './plainText';
import { readXlsx } from './xlsx';

const ZIP = 0x504b0304;
const OLE = 0xd0cf11e0;
const BY_ENDING: Readonly<Record<string, (bytes: Buffer) => Document>> = {
  ...{ docx: readDocx, docm: readDocx, xlsx: readXlsx, xlsm: readXlsx },
  ...{ csv: readCsv, tsv: readCsv, html: readHtml, htm: readHtml },
  ...{ txt: readPlainText, md: readPlainText },
};

/**
 * A document by its name and bytes: the bytes decide where they tell more than the name.
 * @throws BadDocument with a sentence for whoever brought it
 */
export function readDocument(name: string, bytes: Buffer): Document {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const magic = bytes.length >= 4 ? bytes.readUInt32BE(0) : 0;
  const read = BY_ENDING[ending];
  if (magic === OLE)
    throw new BadDocument(
      '旧格式(.doc、.xls、.wps)或加密的文件不能读取,请另存为 .docx 或 .xlsx',
      'an old (.doc, .xls, .wps) or encrypted file is not read: save it as .docx or .xlsx',
    );
  const packed = read === readDocx || read === readXlsx;
  if (magic === ZIP && !packed)
    throw new BadDocument(
      '只读取 .docx 和 .xlsx 的压缩格式',
      'of archives .docx and .xlsx are read',
    );
  if (!read)
    throw new BadDocument(
      '只读取 .docx、.xlsx、.csv、.txt 和 .html',
      'what is read is .docx, .xlsx, .csv, .txt and .html',
    );
  return read(bytes);
}
