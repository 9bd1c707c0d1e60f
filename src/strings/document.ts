/** Words that the renderer of official text adds for screen readers. */
export const documentText = {
  table: (number: number) => `Bảng ${number}`,
  paragraph: (number: number) => `Liên kết đến đoạn ${number}`,
} as const;
