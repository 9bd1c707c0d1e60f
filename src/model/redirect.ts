import { z } from 'zod';
import { text } from './common.ts';
import { day } from './dates.ts';

/**
 * A removed page and the page that replaces it (content/redirects.json). URLs are permanent because they
 * are printed in documents: whoever removes a page states here where its readers are sent.
 */
const PATH = String.raw`(?:[a-z0-9]+(?:[.-][a-z0-9]+)*\/)+`;

export const redirect = z
  .strictObject({
    from: z
      .string({ error: 'phải là chữ' })
      .regex(new RegExp(`^/${PATH}$`), {
        error:
          'phải là địa chỉ cũ trong trang này, có dấu / ở đầu và cuối, ví dụ /van-ban/10-ct-tw-2016/',
      })
      .describe('Địa chỉ cũ'),
    to: z
      .string({ error: 'phải là chữ' })
      .regex(new RegExp(`^/(?:${PATH})?(?:#[a-z0-9-]+)?$`), {
        error:
          'phải là địa chỉ mới trong trang này, có dấu / ở đầu và cuối, ví dụ /huong-dan/2017/#i-1-2',
      })
      .describe('Địa chỉ mới'),
    on: day.describe('Ngày chuyển'),
    reason: text.describe('Lý do'),
  })
  .meta({ title: 'Trang đã chuyển' });
export type Redirect = z.infer<typeof redirect>;
