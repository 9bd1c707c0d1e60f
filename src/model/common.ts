import { z } from 'zod';
import type { CollectionName } from './collection-names.ts';

/**
 * Pieces shared by every entity: text, ids, references, and who may see an entry.
 * Messages are Vietnamese: they reach editors through the content checker.
 */

/** Which collection a string field refers to. Read by the checker and by the generators of forms. */
export const references = z.registry<{ collection: CollectionName }>();

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ENTRY_ID = /^(?:\d{4}\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Error message for a value that is not text; a missing value is reported as missing. */
const textError =
  (message: string) =>
  ({ input }: { readonly input?: unknown }): string =>
    input === undefined ? 'còn thiếu' : message;

/** A single non-empty line of text. */
export const text = z
  .string({ error: textError('phải là chữ') })
  .trim()
  .min(1, { error: 'không được để trống' })
  // The longest line in the source has 700 characters; anything beyond this limit was pasted by mistake.
  .max(5000, { error: 'không được dài quá 5000 ký tự' });

/**
 * Largest integer that every JSON reader keeps exactly: beyond 2^53 − 1 distinct numbers collapse into one.
 */
export const wholeEnough = [
  Number.MAX_SAFE_INTEGER,
  { error: 'số quá lớn nên máy không giữ được đúng từng chữ số; xem lại số này' },
] as const;

/** Device names that Windows reserves: no file or folder can have one of these names. */
export const WINDOWS_NAME = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/**
 * Maximum length of ids and file names, so that paths of a build stay below the 260 characters of Windows.
 */
export const MAX_ID = 80;

/** An ASCII slug used as an id in URLs and file names: lower-case letters, digits, single hyphens. */
export const slug = z
  .string({ error: textError('phải là chữ') })
  .regex(SLUG, {
    error: 'chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ “ba-be”',
  })
  .max(MAX_ID, { error: `không được dài quá ${MAX_ID} ký tự` })
  .refine((id) => !WINDOWS_NAME.test(id), {
    error: 'Windows không nhận tệp mang tên này; chọn mã khác',
  });

/**
 * A reference to an entry of another collection, by its id ("ba-be", "2017/i-1-2"). The checker verifies
 * that the entry exists: Astro only logs a dangling reference.
 */
export const ref = (collection: CollectionName) =>
  z
    .string({ error: textError('phải là mã của một mục') })
    .regex(ENTRY_ID, { error: 'phải là mã của một mục, ví dụ “ba-be” hoặc “2017/i-1-2”' })
    .register(references, { collection });

/** A list of unique references. */
export const refs = (collection: CollectionName) =>
  z
    .array(ref(collection))
    .refine((ids) => new Set(ids).size === ids.length, { error: 'có mã bị lặp lại' });

/**
 * An enum field, each value with its Vietnamese meaning. Editors see the meanings in three places: in the
 * checker's message, in its "did you mean", and in their editor's completion (`enumDescriptions` in the
 * emitted JSON Schema).
 */
export const choice = <const Choices extends Readonly<Record<string, string>>>(choices: Choices) =>
  z
    .enum(Object.keys(choices) as Array<keyof Choices & string>, {
      error: ({ input }) =>
        input === undefined
          ? 'còn thiếu'
          : `chỉ nhận ${Object.entries(choices)
              .map(([value, meaning]) => `“${value}” (${meaning})`)
              .join(', ')}`,
    })
    .meta({ enumDescriptions: Object.values(choices) });

/** Who leads and who takes part. An empty list says nothing: see `notStated`. */
export const owners = z
  .strictObject({
    lead: refs('organizations').default([]).describe('Cơ quan chủ trì'),
    partners: refs('organizations').default([]).describe('Cơ quan phối hợp'),
  })
  .describe('Cơ quan chủ trì và phối hợp');
export type Owners = z.infer<typeof owners>;

/**
 * Fields shared by all entries. `draft` is never built; `audience: staff` is built only in the staff
 * edition. The rule is implemented in src/domain/edition.ts only.
 */
export const visibility = {
  draft: z.boolean({ error: 'chỉ nhận true hoặc false' }).default(false).describe('Bản nháp'),
  audience: choice({ public: 'công chúng', staff: 'nội bộ' })
    .default('public')
    .describe('Dành cho ai: công chúng hay nội bộ'),
};
export type Visibility = z.infer<z.ZodObject<typeof visibility>>;

/**
 * Set on an entry copied from the year before, or read from the document by machine, and not yet verified
 * against this year's document. Its name is shown with an "unconfirmed" mark everywhere
 * (src/views/site/assemble.ts), and the checker lists the entry until the flag is removed.
 */
export const unconfirmed = z
  .boolean({ error: 'chỉ nhận true hoặc false' })
  .default(false)
  .describe(
    'Cần xác nhận: chép từ năm trước hoặc máy đọc từ văn bản, chưa có người đối chiếu với văn bản của năm',
  );

/** The origin of a fact that is not in the official text. */
export const note = text.describe('Ghi chú nguồn: dữ kiện này lấy từ đâu');

/** The fields about who does it, as `notStated` names them. */
export const ownerFields = {
  'owners.lead': 'cơ quan chủ trì',
  'owners.partners': 'cơ quan phối hợp',
  levels: 'cấp thực hiện',
} as const;

/**
 * The empty fields of which an editor has seen that the source does not state them. Pages say so of these
 * only; any other empty field has not been entered yet, which readers are not told.
 */
export const notStated = <const Fields extends Readonly<Record<string, string>>>(fields: Fields) =>
  z
    .array(choice(fields))
    .refine((names) => new Set(names).size === names.length, { error: 'có tên trường bị lặp lại' })
    .default([])
    .describe('Điều văn bản gốc không nêu (biên tập viên đã đối chiếu)');
