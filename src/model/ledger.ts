import { z } from 'zod';
import { text } from './common.ts';

/**
 * The ledger of calendar events (content/calendar-ledger.json): the permanent UID of each id, what was last
 * published of the event, and when each of its facts changed. Written by `npm run generate`, never by hand;
 * feeds take UID, SEQUENCE, DTSTAMP and LAST-MODIFIED from it, so that they need no clock.
 */

/** The published facts of an entry; milestones and recurring days have different facts. */
const facts = z.record(z.string(), z.json()).describe('Những điều đã công bố của mục');
export type Facts = z.infer<typeof facts>;

const instant = z.iso
  .datetime({
    offset: true,
    error: 'phải là thời điểm có múi giờ, ví dụ 2017-01-05T08:00:00+07:00',
  })
  .describe('Thời điểm thay đổi');

export const ledgerRow = z
  .strictObject({
    id: z
      .string({ error: 'phải là chữ' })
      .regex(
        /^(?:\d{4}|\d{4}\/report|\d{4}\/viec\/[a-z0-9-]+|observance)\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
        {
          error:
            'phải là mã của một mốc (“2017/tet”), một ngày kỷ niệm (“observance/tet”), một chế độ báo cáo (“2017/report/month”) hoặc một việc có ngày (“2017/viec/i-1/gui”)',
        },
      )
      .describe('Mã của mốc'),
    uid: text.describe('UID của sự kiện, không bao giờ đổi'),
    facts,
    changes: z
      .array(
        z.strictObject({
          sequence: z.int().min(0).describe('Số thứ tự lần thay đổi'),
          at: instant,
          /**
           * Facts that changed, with their values before the change; the first row records the creation of
           * the entry.
           */
          was: facts.optional(),
        }),
      )
      .min(1, { error: 'phải có ít nhất một dòng' })
      .refine((changes) => changes.every(({ sequence }, index) => sequence === index), {
        error: 'số thứ tự phải là 0, 1, 2 … theo từng lần thay đổi',
      })
      .describe('Các lần thay đổi'),
  })
  .meta({ title: 'Sổ UID của lịch' });
export type LedgerRow = z.infer<typeof ledgerRow>;
