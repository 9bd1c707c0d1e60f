/**
 * Countdown strings, part of vi.ts. In a separate file because the browser script that counts down imports it
 * and has to stay small.
 */
export const countdownText = {
  today: 'hôm nay',
  cancelled: 'đã hủy',
  ahead: (days: number) => (days === 1 ? 'ngày mai' : `còn ${days} ngày`),
  running: (days: number) =>
    days === 0 ? 'đang diễn ra, hôm nay là ngày cuối' : `đang diễn ra, còn ${days} ngày`,
  past: (days: number) => (days === 1 ? 'hôm qua' : days > 60 ? 'đã qua' : `đã qua ${days} ngày`),
} as const;
