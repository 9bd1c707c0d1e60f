import { z } from 'zod';
import { slug, text, visibility } from './common.ts';
import { describeEntity } from './entity.ts';

/**
 * A type of official document. The codes are those used in the type position of symbols ("10-CT/TW"); a
 * code followed by an issuer ("TTr-MTTW") means this type only for that issuer, which disambiguates types
 * that share a code.
 */
export const documentType = z
  .strictObject({
    id: slug.describe('Mã; là địa chỉ trang danh sách của loại, không đổi về sau'),
    name: text.describe('Tên loại, như in trên văn bản'),
    codes: z
      .array(
        z.string().regex(/^\p{Lu}[\p{L}&]*(?:-\p{Lu}[\p{L}&]*)?$/u, {
          error: 'phải là chữ viết tắt trong số ký hiệu, ví dụ “CT”, hoặc kèm cơ quan: “TTr-MTTW”',
        }),
      )
      .default([])
      .describe(
        'Chữ viết tắt trong số ký hiệu; ví dụ “CT”, để trống nếu số ký hiệu không nêu loại',
      ),
    joint: z
      .boolean({ error: 'chỉ nhận true hoặc false' })
      .default(false)
      .describe('Do nhiều cơ quan cùng ban hành'),
    order: z
      .int({ error: 'phải là số nguyên' })
      .nonnegative({ error: 'phải từ 0 trở lên' })
      .describe('Thứ tự trong danh sách'),
    ...visibility,
  })
  .meta({ title: 'Loại văn bản' });
export type DocumentTypeData = z.infer<typeof documentType>;

export const documentTypeEntity = describeEntity({
  shape: 'list',
  file: 'document-types.json',
  schema: documentType,
  names: { one: 'loại văn bản', many: 'Loại văn bản' },
  advice:
    'Tên loại và chữ viết tắt trong số ký hiệu (“CT”). Mã (id) là địa chỉ trang danh sách nên không đổi.',
  list: '/van-ban/',
  entry: null,
  suggested: false,
  sortBy: 'order',
  onlyNames: true,
  label: 'name',
});
