/** All days and hours of the house are those of Asia/Shanghai: `2026-03-01 10:20`. */
export const inBeijing = (moment: string): string =>
  new Date(moment).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16);

/** The hour alone where it was today: `10:20`. */
export function sinceWhen(moment: string): string {
  const [day, hour] = inBeijing(moment).split(' ') as [string, string];
  return day === inBeijing(new Date().toISOString()).slice(0, 10) ? hour : `${day} ${hour}`;
}
