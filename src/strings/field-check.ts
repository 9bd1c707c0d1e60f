const typeNames: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm trường',
};

/** What the checker says of a field that its schema refuses. */
export const fieldCheckText = {
  missing: 'còn thiếu',
  wrongType: (expected: string) => `sai kiểu dữ liệu, phải là ${typeNames[expected] ?? expected}`,
  unknownKeys: (keys: string) => `không có trường tên “${keys}”`,
  allowed: (values: string) => `chỉ nhận: ${values}`,
  tooSmall: (minimum: number) => `phải từ ${minimum} trở lên`,
  tooBig: (maximum: number) => `không được quá ${maximum}`,
  invalid: 'giá trị không hợp lệ',
  found: (value: string) => ` (đang là “${value}”)`,
  notAList: 'tệp này phải là một danh sách JSON: bắt đầu bằng [ và kết thúc bằng ]',
  fixField: 'sửa giá trị của trường này theo đúng yêu cầu trên',
} as const;
