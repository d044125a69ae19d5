import type { Command } from './command';

/** What Node finds wrong with the options of a command, in a sentence of ours. */
export function optionFault(error: NodeJS.ErrnoException, { options }: Command): string {
  const { code, message } = error;
  const named = /'(--?[^' =]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `没有选项 ${named} / there is no option ${named}`;
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return `选项读不懂 (${message}) / the options cannot be read`;
  return options[named.replace(/^-+/, '')]?.type === 'boolean'
    ? `选项 ${named} 不带值 / the option ${named} takes no value`
    : `选项 ${named} 须带一个值;值以 - 开头的写作 ${named}=… / the option ${named} needs a value; one that begins with - is written ${named}=…`;
}
