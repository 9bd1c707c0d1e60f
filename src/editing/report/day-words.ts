const SLASHED = /^(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})$/iu;
const words = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'full', timeZone: 'UTC' });

/** "30/09/2017" → "Thứ Bảy, 30 tháng 9, 2017"; null for anything that is no day. */
export function inWords(text: string): string | null {
  const [, day, month, year] = (SLASHED.exec(text) ?? []).map(Number);
  if (!day || !month || !year) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCDate() === day && date.getUTCMonth() === month - 1;
  return same ? words.format(date) : null;
}
