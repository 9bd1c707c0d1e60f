import { z } from 'zod';
import { choice, note, ref, slug, text, visibility, wholeEnough } from './common.ts';
import { day } from './dates.ts';
import { describeEntity } from './entity.ts';

/**
 * The life of a unit, an organization or a programme. Days are the days on which it works, not the days on
 * which a decision was passed or came into force. A missing day is unknown or not researched.
 */
export const life = {
  from: day.optional().describe('Ngày đầu tiên hoạt động; bỏ trống nếu có từ trước hoặc chưa rõ'),
  until: day
    .optional()
    .describe('Ngày đầu tiên không còn hoạt động; bỏ trống nếu vẫn đang hoạt động'),
};
export interface Life {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** One entity that an event names. Exactly one of the three fields is set. */
const party = {
  area: ref('areas').optional().describe('Đơn vị'),
  organization: ref('organizations').optional().describe('Cơ quan'),
  program: ref('programs').optional().describe('Chương trình'),
};

const namesOne = ({
  area,
  organization,
  program,
}: Partial<Record<keyof typeof party, string | undefined>>) =>
  [area, organization, program].filter((id) => id !== undefined).length === 1;

const oneParty = {
  error:
    'phải ghi đúng một trong ba: area (đơn vị), organization (cơ quan), program (chương trình)',
};

const amount = z
  .number({ error: 'phải là số' })
  .nonnegative({ error: 'không được âm' })
  .max(...wholeEnough);

/**
 * How much of a divided unit's figure went with one part. Never computed from land or people: without an entry
 * the figures of the successors stay ranges.
 */
const share = z
  .strictObject({
    target: ref('targets').describe('Chỉ tiêu'),
    to: ref('areas').optional().describe('Đơn vị nhận; chỉ ghi khi thay đổi có nhiều đơn vị nhận'),
    value: amount.optional().describe('Số liệu của phần này'),
    numerator: amount.optional().describe('Số đã đạt của phần này, với chỉ tiêu tính theo tỷ lệ'),
    denominator: amount.optional().describe('Tổng số của phần này'),
    document: text.describe('Văn bản hoặc nguồn của số liệu đã chia'),
    reportedOn: day.describe('Ngày có số liệu đã chia'),
  })
  .refine(
    ({ value, numerator, denominator }) =>
      value === undefined
        ? numerator !== undefined && denominator !== undefined
        : numerator === undefined && denominator === undefined,
    {
      error: 'phải có “value”, hoặc cả “numerator” và “denominator”',
      path: ['value'],
      params: { code: 'share-parts' },
    },
  );
export type ShareData = z.infer<typeof share>;

/** What can happen, with the words for it. */
export const eventTypes = {
  established: 'thành lập',
  merged: 'nhập, hợp nhất',
  split: 'chia, tách',
  renamed: 'đổi tên',
  upgraded: 'đổi loại',
  moved: 'chuyển về đơn vị cấp trên khác',
  ended: 'kết thúc, không có đơn vị kế tục',
} as const;

/**
 * What happened to units, organizations or programmes on one day by one decision: who went in, who came out.
 * Facts that change within a life (name, kind, parent, code) are in `changes` of the unit.
 */
export const event = z
  .strictObject({
    id: slug.describe('Mã, không đổi về sau'),
    day: day.describe('Ngày bắt đầu hoạt động theo tổ chức mới'),
    type: choice(eventTypes).describe('Loại thay đổi'),
    decision: ref('directives').describe('Văn bản quyết định'),
    clause: text.optional().describe('Chỗ trong văn bản; ví dụ “Điều 1 khoản 74”'),
    from: z
      .array(
        z
          .strictObject({
            ...party,
            part: choice({
              whole: 'toàn bộ',
              part: 'một phần',
              rest: 'phần còn lại',
              unknown: 'chưa rõ toàn bộ hay một phần',
            }).describe('Phần nhập vào'),
            what: text.optional().describe('Phần nào; ví dụ “thôn Nà Tát”'),
            shares: z
              .array(share)
              .default([])
              .describe('Số liệu đã chia cho phần này; các phần cộng lại bằng số của đơn vị cũ'),
          })
          .refine(namesOne, oneParty),
      )
      .describe('Trước thay đổi'),
    to: z
      .array(z.strictObject(party).refine(namesOne, oneParty))
      .refine((list) => new Set(list.map((one) => JSON.stringify(one))).size === list.length, {
        error: 'có đơn vị bị ghi hai lần',
      })
      .describe('Sau thay đổi; để trống nếu không có đơn vị kế tục'),
    note: note.optional(),
    ...visibility,
  })
  .meta({ title: 'Thay đổi về đơn vị, cơ quan, chương trình' });
export type EventData = z.infer<typeof event>;
export type EventPart = EventData['from'][number]['part'];

export const eventEntity = describeEntity({
  shape: 'list',
  file: 'events.json',
  schema: event,
  names: { one: 'thay đổi về đơn vị', many: 'Thay đổi về đơn vị, cơ quan' },
  advice: 'Mỗi thay đổi nêu ngày, văn bản quyết định, các đơn vị trước và sau.',
  list: '/don-vi/',
  entry: null,
  suggested: false,
  sortBy: null,
  onlyNames: true,
  label: 'id',
});
