import { spoken } from '../lists/spoken';
import { formsRule } from './forms';

export const register = formsRule({
  id: 'wording/register',
  severity: 'NOTICE',
  title: { zh: '口语、网络用语或称呼', en: 'Words of talk, and forms of address' },
  why: {
    zh: '标准用书面语,写明由谁做什么;口语和称呼使要求不明,也不庄重。',
    en: 'A standard is written, and names who does what.',
  },
  example: '“咱们应注重社会贡献”“贵公司应……”',
  forms: spoken,
});
