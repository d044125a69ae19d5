import { faultOfPassword, hashPassword, isPassword } from '../../api/people/password';

/**
 * Whoever knows a name guesses what it spells, in characters and in sounds; whoever knows people
 * guesses a word with a year and a sign.
 */
test.each([
  ['王建国', 'wangjianguo'],
  ['王建国', 'WangJianGuo2026'],
  ['王建国', 'jianguowang1'],
  ['欧阳修', 'ouyangxiu123'],
  ['单雄信', 'shanxiongxin'],
  ['曾国藩', 'Zengguofan!1'],
  ['Li Wei', 'liwei20261126'],
  ['陈一', '陈一陈一陈一陈一陈一'],
  ...[
    ...['Admin@123456', 'Guest@123456', 'System@123456', 'Sysadmin@123', 'Admin@2024!'],
    ...['Huawei@123', 'Huawei12#$', 'Wuhan@2024!', 'zhangwei1988', 'liming@123456'],
    ...['wangdachui1990', 'Shenzhen#2026', 'Quality!!2026', 'spring-2026-11', 'Tencent@8888'],
    ...['420102199001011234', '13871234567', '27.4-19-63-88', 'zhiliangchu_27'],
  ].map((password): [string, string] => ['', password]),
])('%s is not protected by %s', (name, password) => {
  expect(faultOfPassword(password, ['zz9', name])).toBe('PASSWORD_COMMON');
});

test.each([
  ['王建国', 'sailboat fountain 71 granite'],
  ['王建国', '长亭外古道边芳草碧连天晚风拂柳'],
  ['', 'k7mqz-xw4pd-9rt2h'],
  ['', 'Vq7-mountain-otter'],
  ['', 'tr0mbxqlvw$93'],
  ['', '纸上得来终觉浅 1937'],
])('%s may have %s', (name, password) => {
  expect(faultOfPassword(password, ['zz9', name])).toBeNull();
});

test.each(['Vq7-mountain-\u200botter', 'Vq7-mountain\u0001otter', 'Vq7-mountain-\ufffdotter'])(
  'nobody is given %j, which no field takes',
  (password) => expect(faultOfPassword(password, [])).toBe('PASSWORD_TEXT'),
);

test('however a keyboard makes a letter, it is the same password', async () => {
  const made = await hashPassword('café-für-größe'.normalize('NFC'));
  expect(await isPassword(made, 'café-für-größe'.normalize('NFD'))).toBe(true);
  expect(await isPassword(made, 'cafe-fur-grosse')).toBe(false);
});
