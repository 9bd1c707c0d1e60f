import { z } from 'zod';

/** How readers report a fault without an account: part of content/site.json. */

export const email = z.email({
  error: 'phải là địa chỉ thư điện tử, ví dụ mattran@example.gov.vn',
});

export const telephone = z.string().regex(/^\+?\d[\d ().-]{4,}\d$/, {
  error: 'phải là một số điện thoại, ví dụ 0209 3812 345',
});

/** Said as a pattern too, so that editors' tools know from the JSON Schema that it takes no free text. */
const formAddress = z
  .string()
  .regex(/^https:\/\/\S+$/, { error: 'phải là địa chỉ https://', abort: true })
  .refine((value) => URL.canParse(value), { error: 'phải là địa chỉ https://' });

/** "entry.1234567": a name that forms read from their address. */
const parameter = z.string().regex(/^[\w.[\]-]{1,100}$/, {
  error: 'chỉ gồm chữ không dấu, chữ số, dấu chấm và gạch, ví dụ “entry.1234567”',
});

/** What a form may be told in its address; each is the name of its parameter. */
export type FormPart = 'page' | 'address' | 'place' | 'value' | 'day' | 'message';

const fields = z
  .strictObject({
    page: parameter.optional().describe('Ô ghi tên trang'),
    address: parameter.optional().describe('Ô ghi địa chỉ trang'),
    place: parameter.optional().describe('Ô ghi báo về điều gì, ở đâu'),
    value: parameter.optional().describe('Ô ghi số liệu đang hiện'),
    day: parameter.optional().describe('Ô ghi ngày của số liệu'),
    message: parameter.optional().describe('Ô ghi toàn bộ lời báo'),
  } satisfies Record<FormPart, z.ZodType>)
  .describe('Tên tham số của các ô được điền sẵn trong địa chỉ biểu mẫu');

export const faultWays = z.strictObject({
  form: z
    .strictObject({
      address: formAddress.describe('Địa chỉ biểu mẫu trên mạng, https://…'),
      fields: fields.default({}),
    })
    .optional()
    .describe('Biểu mẫu trên mạng, không cần tài khoản'),
  email: email.optional().describe('Thư điện tử nhận báo sai; bỏ trống thì dùng thư của cơ quan'),
  telephone: telephone
    .optional()
    .describe('Điện thoại nhận báo sai; bỏ trống thì dùng điện thoại của cơ quan'),
  answerDays: z
    .int({ error: 'phải là số ngày làm việc' })
    .min(1, { error: 'phải từ 1 ngày' })
    .max(60, { error: 'không quá 60 ngày' })
    .optional()
    .describe('Trả lời trong bao nhiêu ngày làm việc'),
});
