import type { ProblemText } from './problem-text.ts';

/** What Markdown does to a line of official text. */
const happens = {
  joined: 'bị nối vào đoạn trên, vì giữa hai đoạn không có dòng trống',
  sign: 'mất dấu đầu dòng, thành danh sách chấm tròn',
  number: 'thành danh sách tự đánh số, số có thể khác bản gốc',
  code: 'thụt vào hoặc có dấu ` nên hiện thành mã máy tính',
  quotation: 'mất dấu >, thành đoạn trích',
  underline: 'biến dòng trên thành tiêu đề, còn dãy gạch thì mất',
  rule: 'thành một đường kẻ ngang',
  hash: 'mất dấu #, thành tiêu đề',
  table: 'không thành bảng, hoặc mất ô của bảng',
  lost: 'không hiện trên trang',
  inline: 'mất một số dấu (như * _ ` \\ < >) hoặc thành đường dẫn',
} as const;

/** Messages of the checker about the parts of a guidance document. */
/** How many entries a message names; the rest is counted. */
const NAMED = 5;

export const guidanceCheckText = {
  notEntered: (names: ReadonlyArray<string>, fields: ReadonlyArray<string>): ProblemText => ({
    message: `${names.length} mục còn điều chưa nhập: ${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ' …' : ''}`,
    fix: `điền vào phần khai báo; điều đã đối chiếu mà văn bản gốc không nêu thì ghi tên trường: notStated: [${fields.join(', ')}]`,
  }),
  official: (kind: keyof typeof happens, typed: string, write: string): ProblemText => ({
    message: `nguyên văn sẽ hiện sai: “${typed}” ${happens[kind]}`,
    fix: `viết “${write}”, trước và sau có dòng trống; hoặc chạy “npm run check -- --fix”`,
  }),
  place: {
    otherYear: (parent: string): ProblemText => ({
      message: `mục lớn “${parent}” thuộc văn bản của năm khác`,
      fix: 'ghi mã của mục lớn trong cùng văn bản, ví dụ “2026/b-ii”',
    }),
    circle: (parent: string): ProblemText => ({
      message: `mục này nằm trong “${parent}”, mà “${parent}” lại nằm trong mục này`,
      fix: 'sửa “parent” của một trong các mục: mục lớn nhất để trống trường này',
    }),
    after: (parent: string): ProblemText => ({
      message: `mục lớn “${parent}” đứng sau mục này trong văn bản`,
      fix: 'sửa “order” của hai mục cho đúng thứ tự in, hoặc sửa “parent”',
    }),
    label: (label: string, begins: string): ProblemText => ({
      message: `nhãn “${label}” không phải là chữ đứng đầu nguyên văn (“${begins}”)`,
      fix: 'chép vào “label” đúng số hoặc chữ in ở đầu mục, kể cả dấu chấm, dấu ngoặc; nguyên văn giữ nguyên số đó',
    }),
    twice: (number: string, other: string): ProblemText => ({
      message: `số “${number}” trùng với số của mục “${other}”`,
      fix: 'xem lại “label” và “parent”; nếu văn bản in hai mục cùng số thì để nguyên',
    }),
  },
} as const;

/** Differences between a document on the site and its stored source text. */
export const sourceCheckText = {
  missing: (text: string, count: number, after: string | null): ProblemText => ({
    message: `văn bản gốc có ${count > 1 ? `${count} đoạn, đoạn đầu là ` : 'đoạn '}“${text}” mà trang không có`,
    fix: `thêm vào ${after === null ? 'đầu văn bản' : `cuối ${after} hoặc thành mục ngay sau đó`}; nếu văn bản gốc chép thừa thì sửa tệp này`,
  }),
  extra: (name: string, text: string): ProblemText => ({
    message: `${name} có đoạn “${text}” mà văn bản gốc không có`,
    fix: 'bỏ đoạn đó; nếu văn bản gốc chép thiếu thì thêm vào tệp trong content/sources/',
  }),
  moved: (name: string, text: string): ProblemText => ({
    message: `${name} có đoạn “${text}” đứng khác chỗ so với văn bản gốc`,
    fix: 'chuyển đoạn về đúng chỗ, hoặc sửa “order” của mục',
  }),
  border: (name: string, text: string): ProblemText => ({
    message: `${name} chia đoạn khác văn bản gốc, từ “${text}”`,
    fix: 'xuống dòng như văn bản gốc; giữa hai đoạn có dòng trống',
  }),
  words: (name: string, before = '', source = '', shown = ''): ProblemText => ({
    message: `${name} khác văn bản gốc${before === '' ? '' : ` sau “${before}”`}: ${
      source === ''
        ? `thừa “${shown}”`
        : shown === ''
          ? `thiếu “${source}”`
          : `trang ghi “${shown}”, văn bản gốc ghi “${source}”`
    }`,
    fix: 'sửa nguyên văn cho đúng từng chữ; nếu tệp trong content/sources/ chép sai thì sửa tệp đó',
  }),
  more: (count: number): ProblemText => ({
    message: `còn ${count} chỗ khác nữa`,
    fix: 'sửa các chỗ đã nêu rồi kiểm tra lại',
  }),
  none: (year: string, path: string): ProblemText => ({
    message: `nguyên văn năm ${year} chưa được so với văn bản gốc`,
    fix: `lưu chữ của văn bản đã ban hành vào ${path}, mỗi đoạn một dòng, các ô của bảng cách nhau bằng phím tab`,
  }),
} as const;
