import { rule } from '../check';
import { brokenFrames, type Frame } from '../lists/frames';
import { type Passage, replaced, runningOf } from '../passages';
import { place, placeEn, say } from '../say';

export const frames = rule({
  id: 'wording/frames',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '句式残缺或杂糅', en: 'Half of a frame, or two frames in one' },
  why: {
    zh: '固定句式前后相应;缺一半或混用两式,关系就说不清。',
    en: 'The halves of a frame answer each other; with one missing, the sentence does not hold.',
  },
  example: '“推动改革上取得成果”“以民生为本导向”“适应组织的需要改进建议”',
  scope: 'entry',
  *check(node) {
    for (const passage of runningOf(node))
      for (const frame of brokenFrames)
        if (frame.holds.test(passage.text)) yield* broken(passage, frame);
  },
});

function* broken(passage: Passage, { pattern, mend, zh, en }: Frame) {
  const { node, text } = passage;
  for (const { index, 0: found } of text.matchAll(pattern)) {
    const quote = text.slice(index, index + found.length + 4);
    const by = mend?.(found);
    yield {
      entries: [node.entry.key],
      quotes: [quote],
      about: `${node.entry.key} ${quote}`,
      message: say(`${place(node)} 的“${quote}”${zh}`, `${placeEn(node)}: “${quote}” — ${en}`),
      ...(by && { suggestion: [replaced(passage, index + by.from, index + by.to, by.by)] }),
    };
  }
}
