import { recordKinds } from '../../../rubrics/recordKinds';
import { wordsOf } from '../wordsOf';

/** The record. */
export const record = {
  record: {
    title: '记录',
    intro: '发生过的每一件事，最新的在前；每一行的散列包含上一行的散列。',
    kind: '种类',
    actor: '账号',
    subject: '对象',
    body: '内容',
    hash: '散列',
    prev: '上一行散列',
    at: '时间',
    count: '共 %{smart_count} 条',
    older: '更早的',
    newest: '回到最新',
    filter: '筛选',
    none: '没有相符的记录。',
    nobody: '系统',
    kinds: wordsOf(recordKinds, 0),
  },
};
