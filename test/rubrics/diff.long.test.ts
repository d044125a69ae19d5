import { check } from '../../rubrics/checks';
import { diff } from '../../rubrics/diff/diff';
import { phrase } from '../../rubrics/diff/phrase';
import { criteria, para, tree } from './checks/small';

/**
 * The longest field full of one sign: what is looked at around a word is a clause, and not the
 * text. Where it is the text, this takes minutes.
 */
test.each(['除', '不', '应对', 'able'])('a field full of %s is compared and checked', (sign) => {
  const text = sign.repeat(Math.floor(9990 / sign.length));
  const [base, head] = [text, `甲${text.slice(0, 5000)}乙${text.slice(5000)}`].map((one) =>
    tree([criteria(para(one))]),
  );
  const whole = diff(base!, head!);
  const told = whole.changes.map((change) => `${change.type} ${phrase(change, whole)}`);
  expect(told).toEqual([expect.stringMatching(/^REWORDED 更改了/)]);
  expect(check(head!, { only: ['points', 'wording/english-spaces'] })).toEqual([]);
});
