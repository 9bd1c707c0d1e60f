import { z } from 'zod';
import type { CollectionName } from './collection-names.ts';

/**
 * Pieces shared by every entity: text, ids, references, and who may see an entry.
 * Messages are Vietnamese: they reach editors through the content checker.
 */

/** Which collection a string field points into. Read by the checker and, later, by form generators. */
export const references = z.registry<{ collection: CollectionName }>();

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ENTRY_ID = /^(?:\d{4}\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What to say of a value that is no text; of one that is not there, that it is missing. */
const textError =
  (message: string) =>
  ({ input }: { readonly input?: unknown }): string =>
    input === undefined ? 'còn thiếu' : message;

/** One line of text, not empty. */
export const text = z
  .string({ error: textError('phải là chữ') })
  .trim()
  .min(1, { error: 'không được để trống' })
  // The longest text of the source has 700 letters; more than this was pasted by mistake.
  .max(5000, { error: 'không được dài quá 5000 ký tự' });

/** Largest number that no reader of JSON rounds: beyond 2^53 − 1 two numbers become one. */
export const wholeEnough = [
  Number.MAX_SAFE_INTEGER,
  { error: 'số quá lớn nên máy không giữ được đúng từng chữ số; xem lại số này' },
] as const;

/** Names that Windows keeps for devices: no file or folder there can be called so. */
export const WINDOWS_NAME = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** Longest id and file name: paths of a build stay below the 260 characters of Windows. */
export const MAX_ID = 80;

/** An ASCII id that also stands in addresses and names of files: small letters, digits, single hyphens. */
export const slug = z
  .string({ error: textError('phải là chữ') })
  .regex(SLUG, {
    error: 'chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ «ba-be»',
  })
  .max(MAX_ID, { error: `không được dài quá ${MAX_ID} ký tự` })
  .refine((id) => !WINDOWS_NAME.test(id), {
    error: 'Windows không nhận tệp mang tên này; chọn mã khác',
  });

/**
 * A reference to an entry of another collection, by its id ("ba-be", "2017/i-1-2").
 * That the entry exists is the checker's work: Astro only logs a dangling reference.
 */
export const ref = (collection: CollectionName) =>
  z
    .string({ error: textError('phải là mã của một mục') })
    .regex(ENTRY_ID, { error: 'phải là mã của một mục, ví dụ «ba-be» hoặc «2017/i-1-2»' })
    .register(references, { collection });

/** A list of references without repeats. */
export const refs = (collection: CollectionName) =>
  z
    .array(ref(collection))
    .refine((ids) => new Set(ids).size === ids.length, { error: 'có mã bị lặp lại' });

/**
 * A field that takes one of a few values, each with its Vietnamese meaning. The meanings reach
 * editors three ways: in the checker's message, in its "did you mean", and in the completion of
 * their tools (`enumDescriptions` in the emitted JSON Schema).
 */
export const choice = <const Choices extends Readonly<Record<string, string>>>(choices: Choices) =>
  z
    .enum(Object.keys(choices) as Array<keyof Choices & string>, {
      error: ({ input }) =>
        input === undefined
          ? 'còn thiếu'
          : `chỉ nhận ${Object.entries(choices)
              .map(([value, meaning]) => `«${value}» (${meaning})`)
              .join(', ')}`,
    })
    .meta({ enumDescriptions: Object.values(choices) });

/** Who leads and who takes part. An empty list means: the source names nobody. */
export const owners = z
  .strictObject({
    lead: refs('organizations').default([]).describe('Cơ quan chủ trì'),
    partners: refs('organizations').default([]).describe('Cơ quan phối hợp'),
  })
  .describe('Cơ quan chủ trì và phối hợp');
export type Owners = z.infer<typeof owners>;

/**
 * Fields of every entry. `draft` is never built; `audience: staff` is built only in the staff
 * edition. The rule itself lives in one place: src/domain/edition.ts.
 */
export const visibility = {
  draft: z.boolean({ error: 'chỉ nhận true hoặc false' }).default(false).describe('Bản nháp'),
  audience: choice({ public: 'công chúng', staff: 'nội bộ' })
    .default('public')
    .describe('Dành cho ai: công chúng hay nội bộ'),
};
export type Visibility = z.infer<z.ZodObject<typeof visibility>>;

/**
 * Copied from the year before and not yet held against this year's document. It is shown with that
 * mark wherever its name stands (src/views/site/assemble.ts), and the checker lists it until it is taken off.
 */
export const unconfirmed = z
  .boolean({ error: 'chỉ nhận true hoặc false' })
  .default(false)
  .describe('Cần xác nhận: chép từ năm trước, chưa đối chiếu với văn bản của năm này');

/** Where a fact that is not in the official text comes from. */
export const note = text.describe('Ghi chú nguồn: dữ kiện này lấy từ đâu');
