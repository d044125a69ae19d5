/** All days and hours of the house are those of Asia/Shanghai: `2026-03-01 10:20`. */
export const inBeijing = (moment: string): string =>
  new Date(moment).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16);
