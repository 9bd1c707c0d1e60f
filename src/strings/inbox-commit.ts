/** Messages of the commits with which figures are taken from the inbox. */
export const inboxCommitText = {
  take: (units: string, period: string) => `Nhận số liệu ${units}, tính đến ${period}`,
  andOthers: (first: string, rest: number) => `${first} và ${rest} đơn vị khác`,
  file: (name: string) => `Tệp: ${name}`,
  figures: (figures: number) => `Số liệu: ${figures}`,
  undo: (subject: string) => `Hoàn tác: ${subject}`,
  undone: (commit: string) => `Hoàn tác lần nhận ${commit}.`,
} as const;
