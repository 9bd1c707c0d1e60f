/** Text of the registers of a year: what is missing, what was corrected. */
export const registersText = {
  missing: {
    title: 'Danh mục số liệu còn thiếu, cần bổ sung',
    pageTitle: (year: number) => `Danh mục số liệu còn thiếu, cần bổ sung năm ${year}`,
    summary: 'Số liệu còn thiếu, đã cũ hoặc mâu thuẫn nhau, và cần hỏi ai.',
    description: (year: number) =>
      `Số liệu năm ${year} còn thiếu, đã cũ hoặc mâu thuẫn nhau, xếp theo tên đơn vị.`,
    intro:
      'Xếp theo tên đơn vị, không xếp hạng. Mỗi dòng là một câu hỏi gửi nơi báo cáo, không phải lời chê trách.',
    none: 'Không có số liệu nào cần bổ sung.',
    /** "12 số liệu của 3 đơn vị." */
    count: (lines: number, units: number) => `${lines} số liệu của ${units} đơn vị.`,
    figures: (count: number) => `${count} số liệu`,
    closed: {
      title: 'Danh mục số liệu còn thiếu khi chốt năm',
      summary: 'Số liệu không có, đã cũ hoặc mâu thuẫn nhau khi chốt năm.',
      pageTitle: (year: number) => `Danh mục số liệu còn thiếu khi chốt năm ${year}`,
      next: 'Không nhận được',
    },
    next: 'Báo cáo cần có',
    ask: 'Hỏi ai',
    /** “Điền báo cáo: Huyện Ba Bể” */
    report: (unit: string) => `Điền báo cáo: ${unit}`,
    kinds: {
      missing: 'chưa có báo cáo nào',
      never: 'không có báo cáo nào',
      stale: (asOf: string, freshness: string) => `số liệu ${asOf}: ${freshness}`,
      open: (asOf: string) => `đã hết hạn nhưng số liệu ${asOf} chưa phải số liệu chốt kỳ`,
      impossible: (figure: string, asOf: string) =>
        `${figure} (${asOf}): số đã đạt lớn hơn tổng số`,
      'same-day': (figure: string, other: string, asOf: string) =>
        `hai số liệu cùng tính đến ${asOf}: ${other} và ${figure}`,
      fell: (figure: string, asOf: string, other: string, before: string) =>
        `${figure} (${asOf}) ít hơn ${other} (${before}): đã thực hiện thì không thể giảm`,
      'whole-changed': (figure: string, asOf: string, other: string, before: string) =>
        `tổng số thay đổi: ${other} (${before}), ${figure} (${asOf})`,
      'other-size': (figure: string, asOf: string, size: string) =>
        `${figure} (${asOf}): đơn vị có ${size} xã, phường, thị trấn`,
      'done-unmet': (figure: string, asOf: string) =>
        `báo cáo đã hoàn thành (${asOf}) nhưng ${figure} chưa đạt mức`,
    },
    dueOn: (day: string) => `số liệu tính đến ${day}`,
    dueNow: 'đã quá kỳ',
    explain: 'giải thích hoặc đính chính',
    finalFigure: 'số liệu chốt kỳ',
    front: (area: string) => `Ủy ban Mặt trận Tổ quốc ${area}`,
  },
  corrections: {
    title: 'Sổ đính chính',
    pageTitle: (year: number) => `Sổ đính chính năm ${year}`,
    summary: 'Mọi số liệu đã sửa: số cũ, số mới, lý do và ngày.',
    description: (year: number) =>
      `Mọi lần đính chính số liệu năm ${year}: số cũ, số mới, lý do, ngày đính chính.`,
    intro:
      'Số liệu đã báo cáo không bị xóa. Khi sai, đơn vị gửi số mới kèm lý do; cả hai số đều được giữ.',
    none: 'Chưa có lần đính chính nào.',
    caption: 'Các lần đính chính, mới nhất trước',
    date: 'Ngày đính chính',
    of: 'Số liệu tính đến',
    before: 'Số cũ',
    after: 'Số mới',
    reason: 'Lý do',
    /** Also of one month. */
    times: (count: number) => `${count} lần đính chính`,
  },
} as const;

/** The words for figures that are missing: to be handed in, or never handed in when the year is closed. */
export const missingText = (closed: boolean) => {
  const { missing } = registersText;
  return closed ? { ...missing, ...missing.closed } : missing;
};
