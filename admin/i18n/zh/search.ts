/** Search. */
export const search = {
  search: {
    title: '检索',
    placeholder: '检索条文与术语',
    button: '检索',
    scope: '范围',
    everywhere: '全部现行版本',
    found: '共 %{smart_count} 处',
    none: '没有找到“%{query}”。',
    hint: '可换用更短的词，或以空格分开几个词；各词须同时出现。',
    start: '输入要查找的词，例如“使命”“顾客 满意”。',
    next: '下一页',
    first: '回到第一页',
    here: '在本版本中检索',
  },
};
