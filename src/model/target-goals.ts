import { z } from 'zod';
import { choice, ref, slug, text, wholeEnough } from './common.ts';

/** Parts of a target: who has which goal, and what a change is measured from. */

export const amount = z
  .number({ error: 'phải là số' })
  .nonnegative({ error: 'không được âm' })
  .max(...wholeEnough);

/** Written for a unit that the document gives no number: nobody can tell a forgotten row from a meant one. */
export const NOT_ASSIGNED = 'không giao';
/** Written for a reporter that hands in figures without a number of its own. */
export const FIGURE_ONLY = 'chỉ báo cáo';

const ownGoal = z.union([amount, z.literal(FIGURE_ONLY)], {
  error: `chỉ nhận một số, hoặc "${FIGURE_ONLY}"`,
});
const unitGoal = z.union([amount, z.literal(NOT_ASSIGNED), z.literal(FIGURE_ONLY)], {
  error: `chỉ nhận một số, "${NOT_ASSIGNED}" hoặc "${FIGURE_ONLY}"`,
});

/**
 * Goals other than "every unit the same": for the whole, for each unit its own, by kind or level of unit,
 * for the owner itself. src/domain/targets/goals.ts reads them.
 */
export const goals = z
  .strictObject({
    whole: amount.optional().describe('Mức của toàn địa bàn, ví dụ 250 nhà toàn tỉnh'),
    wholeMax: amount.optional().describe('Mức trên của toàn địa bàn, khi là một khoảng'),
    own: ownGoal
      .optional()
      .describe(
        `Mức của chính cơ quan chủ quản, ví dụ cấp tỉnh 2,2 tỷ; hoặc "${FIGURE_ONLY}" nếu chỉ góp số liệu`,
      ),
    units: z
      .record(slug, unitGoal)
      .optional()
      .describe(
        `Mức giao từng đơn vị, theo mã đơn vị; "${NOT_ASSIGNED}" nếu bảng không giao cho đơn vị đó`,
      ),
    unitsTotal: amount.optional().describe('Tổng của các đơn vị, nếu văn bản có in'),
    kinds: z
      .record(slug, amount)
      .optional()
      .describe('Mức theo loại đơn vị, theo mã loại ở content/site.json'),
    levels: z
      .record(slug, amount)
      .optional()
      .describe('Mức theo cấp đơn vị, theo mã cấp ở content/site.json'),
    sourceDiffers: z
      .strictObject({ quote: text.describe('Nguyên văn chỗ cộng không khớp') })
      .optional()
      .describe('Chỉ ghi khi chính văn bản cộng không khớp: trang nêu cả hai số'),
  })
  .describe('Mức giao: toàn địa bàn, từng đơn vị, từng loại, cơ quan chủ quản');

/** Figures that the document states, or that are older than the site: a base, or what earlier years did. */
export const statedFigure = z
  .strictObject({
    whole: amount.optional().describe('Số của toàn địa bàn'),
    units: z.record(slug, amount).optional().describe('Số của từng đơn vị, theo mã đơn vị'),
    basis: text.describe('Căn cứ, ví dụ “số liệu năm 2020”'),
  })
  .refine(({ whole, units }) => whole !== undefined || units !== undefined, {
    error: 'phải có số của toàn địa bàn (whole) hoặc của từng đơn vị (units)',
  });

/**
 * A goal about the change of a figure. Points and per cent are never guessed: "giảm 2%" of a rate of 12 %
 * means 10 % or 11.76 %.
 */
export const change = z
  .strictObject({
    direction: choice({ increase: 'tăng', decrease: 'giảm' }).describe('Tăng hay giảm'),
    in: choice({
      percent: 'phần trăm của số năm trước',
      points: 'điểm phần trăm, hoặc đơn vị tính: lấy số nay trừ số năm trước',
    }).describe('Tính theo phần trăm của số năm trước, hay theo điểm (hiệu hai số)'),
    from: ref('targets')
      .optional()
      .describe('Chỉ tiêu có số liệu làm gốc, khi gốc không phải năm trước; ví dụ “2020/ho-ngheo”'),
    base: statedFigure.optional().describe('Số gốc ghi sẵn, khi văn bản nêu hoặc trang chưa có'),
  })
  .refine((c) => c.from === undefined || c.base === undefined, {
    error: 'chỉ ghi một trong hai: chỉ tiêu gốc (from) hoặc số gốc (base)',
    path: ['base'],
  })
  .describe('Mức là tăng hay giảm so với một số gốc; bỏ trống nếu mức là số phải đạt');
