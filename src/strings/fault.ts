/** Text about reporting a fault of a figure, a chart or a clause. */
export const faultText = {
  question: 'Thấy sai?',
  link: 'Báo cho chúng tôi',
} as const;
