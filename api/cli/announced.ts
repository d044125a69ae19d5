import { FAILED, type Command } from './command';

/** A command of the contract that no code answers yet: says so and fails, so that no script takes silence for an answer. */
const announced = (name: string, usage: string, about: string): Command => ({
  usage,
  about: `${about}(尚未提供 / not there yet)`,
  options: { json: { type: 'boolean' } },
  async run({ talk }) {
    talk(`${name}: 尚未提供 / not there yet`);
    return FAILED;
  },
});

export const announcedCommands = {
  diff: announced('diff', '<a> <b> --json', '比较两个版本 / changes between two editions'),
  check: announced('check', '<edition|file.yaml> --json', '一致性检查 / consistency checks'),
  align: announced('align', '<a> <b> --json', '条文对应 / which clauses answer which'),
};
