/** What stands around every page. */
export const frame = {
  name: '准绳',
  tagline: '城市质量奖评定标准',
  language: '界面语言',
  skip: '跳到正文',
};
