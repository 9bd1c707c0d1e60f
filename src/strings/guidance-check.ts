import type { ProblemText } from './problem-text.ts';

/** Messages of the checker about the parts of a guidance document. */
export const guidanceCheckText = {
  place: {
    otherYear: (parent: string): ProblemText => ({
      message: `mục lớn «${parent}» thuộc văn bản của năm khác`,
      fix: 'ghi mã của mục lớn trong cùng văn bản, ví dụ «2026/b-ii»',
    }),
    circle: (parent: string): ProblemText => ({
      message: `mục này nằm trong «${parent}», mà «${parent}» lại nằm trong mục này`,
      fix: 'sửa «parent» của một trong các mục: mục lớn nhất để trống trường này',
    }),
    after: (parent: string): ProblemText => ({
      message: `mục lớn «${parent}» đứng sau mục này trong văn bản`,
      fix: 'sửa «order» của hai mục cho đúng thứ tự in, hoặc sửa «parent»',
    }),
    label: (label: string, begins: string): ProblemText => ({
      message: `nhãn «${label}» không phải là chữ đứng đầu nguyên văn («${begins}»)`,
      fix: 'chép vào «label» đúng số hoặc chữ in ở đầu mục, kể cả dấu chấm, dấu ngoặc; nguyên văn giữ nguyên số đó',
    }),
    twice: (number: string, other: string): ProblemText => ({
      message: `số «${number}» trùng với số của mục «${other}»`,
      fix: 'xem lại «label» và «parent»; nếu văn bản in hai mục cùng số thì để nguyên',
    }),
  },
} as const;
