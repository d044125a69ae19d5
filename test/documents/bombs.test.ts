import { BadDocument } from '../../api/documents/badDocument';
import { readDocument } from '../../api/documents/readDocument';
import { BOMBS, body, docx } from './bombs';

/** What would eat a server is refused in two seconds, with a sentence in both languages. */

const MOST_MS = 2000;
test.each(BOMBS)('%s', (_, name, make) => {
  const bytes = make();
  const from = performance.now();
  let refused: unknown = null;
  try {
    readDocument(name, bytes);
  } catch (error) {
    refused = error;
  }
  expect(performance.now() - from).toBeLessThan(MOST_MS);
  expect(refused).toBeInstanceOf(BadDocument);
  expect((refused as Error).message).toMatch(/\p{sc=Han}.* \/ .*[a-z]/u);
});

test('macros, embedded files and hidden text are left out, and said', () => {
  const bytes = docx(
    body(
      '<w:p><w:r><w:t>一、总则</w:t></w:r></w:p>' +
        '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:t>文</w:t></w:r></w:p>' +
        '<w:p><w:ins><w:r><w:t>增</w:t></w:r></w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>' +
        '<w:p><w:hyperlink><w:r><w:t>链</w:t></w:r></w:hyperlink></w:p>',
    ),
    { 'word/vbaProject.bin': 'x', 'word/embeddings/a.xlsx': 'x' },
  );
  const { blocks, marks } = readDocument('a.docm', bytes);
  const texts = blocks.map((block) => (block.block === 'PARAGRAPH' ? block.text : block.block));
  expect(texts).toEqual(['一、总则', '文', '增', '链']);
  expect(marks.map(({ why }) => why[0])).toEqual([
    '隐藏文字未读入',
    '修订标记按已接受读入',
    '修订标记中删去的文字未读入',
    '链接只保留文字',
    '宏未读入',
    '嵌入的文件未打开',
  ]);
});
