import { faultOfPassword } from '../../api/people/password';

/** Whoever knows a name guesses what it spells: in characters, in sounds, with a year. */
test.each([
  ['王建国', 'wangjianguo'],
  ['王建国', 'WangJianGuo2026'],
  ['王建国', 'jianguowang1'],
  ['欧阳修', 'ouyangxiu123'],
  ['单雄信', 'shanxiongxin'],
  ['曾国藩', 'Zengguofan!1'],
  ['Li Wei', 'liwei20261126'],
  ['陈一', '陈一陈一陈一陈一陈一'],
])('%s is not protected by %s', (name, password) => {
  expect(faultOfPassword(password, ['zz9', name])).toBe('PASSWORD_COMMON');
});

test.each([
  ['王建国', 'sailboat fountain 71 granite'],
  ['王建国', '长亭外古道边芳草碧连天晚风拂柳'],
  ['', 'k7mqz-xw4pd-9rt2h'],
])('%s may have %s', (name, password) => {
  expect(faultOfPassword(password, ['zz9', name])).toBeNull();
});
