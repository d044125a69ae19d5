import { brokenFrames } from '../lists/frames';
import { formsRule } from './forms';

export const frames = formsRule({
  id: 'wording/frames',
  severity: 'NOTICE',
  title: { zh: '句式残缺或杂糅', en: 'Half of a frame, or two frames in one' },
  why: {
    zh: '固定句式前后相应;缺一半或混用两式,关系就说不清。',
    en: 'The halves of a frame answer each other; with one missing, the sentence does not hold.',
  },
  example: '“推动改革上取得成果”“以民生为本导向”“适应组织的需要改进建议”',
  forms: brokenFrames,
});
