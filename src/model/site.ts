import { z } from 'zod';
import { ref, slug, text } from './common.ts';
import { year } from './dates.ts';
import { email, faultWays, telephone } from './fault-ways.ts';
import { level } from './site-terms.ts';

/**
 * The owner and settings of this site: one file, read by every page. It is not a collection: it has no
 * entries.
 */
export const SITE_FILE = 'content/site.json';

/**
 * A list whose elements must differ in one field; the issue is reported at the second of two equal
 * elements.
 */
const distinct =
  (field: string) =>
  ({ value, issues }: z.core.ParsePayload<Array<Record<string, unknown>>>): void => {
    const seen = new Set<unknown>();
    for (const [index, element] of value.entries()) {
      const found = element[field];
      if (found !== undefined && seen.has(found)) {
        issues.push({
          code: 'custom',
          message: `“${found}” đã được dùng ở trên`,
          path: [index, field],
          input: found,
          params: { code: 'duplicate-id' },
        });
      }
      seen.add(found);
    }
  };

/** The levels from the top down: the first is the owner's own. */
const siteLevel = z.strictObject({
  id: slug.describe('Mã; ghi ở “levels” của các mục, không đổi về sau'),
  slug: slug.describe('Chữ trong địa chỉ trang và tên lịch đăng ký; không đổi về sau'),
  name: text.describe('Tên cấp; ví dụ “huyện”'),
  full: text
    .optional()
    .describe('Gọi đủ các đơn vị của cấp; ví dụ “huyện, thành phố”, bỏ trống thì dùng tên cấp'),
});

const areaKind = z.strictObject({
  id: slug.describe('Mã; ghi ở “kind” của đơn vị, không đổi về sau'),
  name: text.describe('Tên loại đơn vị; ví dụ “thành phố”'),
  level: level.describe('Cấp'),
  abbreviations: z
    .array(text)
    .default([])
    .describe('Chữ viết tắt trước tên đơn vị trong bảng gửi về; ví dụ “TP”'),
});

export const siteIdentity = z
  .strictObject({
    owner: text.describe('Tên đầy đủ của cơ quan chủ quản'),
    shortName: text.describe('Tên gọn của cơ quan chủ quản'),
    area: z
      .strictObject({
        name: text.describe('Tên địa bàn; ví dụ “Hòa Bình”'),
        full: text.describe('Tên địa bàn kèm cấp; ví dụ “tỉnh Hòa Bình”'),
        unit: ref('areas')
          .optional()
          .describe('Mã của đơn vị là địa bàn này, nếu đã ghi ở areas.json'),
      })
      .describe('Địa bàn'),
    levels: z
      .array(siteLevel)
      .min(1, { error: 'phải có ít nhất một cấp' })
      .check(distinct('id'), distinct('slug'))
      .describe('Các cấp, từ trên xuống; cấp đầu tiên là cấp của cơ quan chủ quản'),
    areaKinds: z
      .array(areaKind)
      .min(1, { error: 'phải có ít nhất một loại đơn vị' })
      .check(distinct('id'))
      .describe('Các loại đơn vị'),
    contact: z
      .strictObject({
        address: text.nullable().describe('Địa chỉ trụ sở; null nếu chưa nêu'),
        telephone: telephone.nullable().describe('Điện thoại; null nếu chưa nêu'),
        email: email.nullable().describe('Thư điện tử; null nếu chưa nêu'),
      })
      .describe('Liên hệ'),
    responsible: z
      .strictObject({ name: text.describe('Họ và tên'), position: text.describe('Chức vụ') })
      .nullable()
      .describe('Người chịu trách nhiệm; null nếu chưa nêu'),
    faults: faultWays.nullable().describe('Nơi nhận báo sai sót, góp ý; null nếu chưa có'),
    founded: year.describe('Năm trang bắt đầu; chuỗi ngày lặp lại trên lịch bắt đầu từ năm này'),
  })
  .meta({ title: 'Cơ quan chủ quản, các cấp và loại đơn vị' });
export type SiteIdentity = z.infer<typeof siteIdentity>;
export type SiteLevel = SiteIdentity['levels'][number];
