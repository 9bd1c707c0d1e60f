/**
 * Words of a countdown: a part of vi.ts. A file of its own, because the script that counts takes it
 * into the browser and has to stay small.
 */
export const countdownText = {
  today: 'hôm nay',
  cancelled: 'đã hủy',
  ahead: (days: number) => (days === 1 ? 'ngày mai' : `còn ${days} ngày`),
  running: (days: number) =>
    days === 0 ? 'đang diễn ra, hôm nay là ngày cuối' : `đang diễn ra, còn ${days} ngày`,
  past: (days: number) => (days === 1 ? 'hôm qua' : days > 60 ? 'đã qua' : `đã qua ${days} ngày`),
} as const;
