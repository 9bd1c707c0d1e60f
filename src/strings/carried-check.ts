import type { ProblemText } from './problem-text.ts';

/** Messages about figures over a merger or a split. */
export const carriedCheckText = {
  mustSay: (unit: string, day: string): ProblemText => ({
    message: `đơn vị “${unit}” thành lập hoặc thay đổi địa bàn từ ${day}, mà báo cáo không nói số liệu tính từ đâu`,
    fix: 'trong bảng tính ghi cột “Số liệu tính từ”: “Đầu năm” nếu đã gồm phần của các đơn vị cũ, “Ngày thay đổi” nếu chỉ tính từ ngày thay đổi; trong tệp JSON là "countedFrom": "year" hoặc "change"',
  }),
  noChange: (unit: string): ProblemText => ({
    message: `đơn vị “${unit}” không thành lập, không thay đổi địa bàn trong thời gian của chỉ tiêu đến ngày của số liệu`,
    fix: 'bỏ dòng "countedFrom": số liệu luôn tính từ đầu năm khi địa bàn không đổi',
  }),
  notAdded: (target: string): ProblemText => ({
    message: `số liệu đã chia không hợp với chỉ tiêu “${target}”`,
    fix: 'chỉ tiêu đếm số thì ghi “value”; chỉ tiêu tính theo tỷ lệ thì ghi “numerator” và “denominator”; chỉ tiêu “đã thực hiện hay chưa” và xếp loại thì không chia được',
  }),
  whichReceiver: (receivers: ReadonlyArray<string>): ProblemText => ({
    message: 'thay đổi này có nhiều đơn vị nhận mà không ghi phần này về đơn vị nào',
    fix: `thêm “to”, một trong: ${receivers.join(', ')}`,
  }),
  notReceiver: (given: string, receivers: ReadonlyArray<string>): ProblemText => ({
    message: `“${given}” không phải đơn vị nhận của thay đổi này`,
    fix: `ghi một trong: ${receivers.join(', ')}`,
  }),
  notDivided: (unit: string): ProblemText => ({
    message: `đơn vị “${unit}” không bị chia trong thời gian của chỉ tiêu này: toàn bộ số liệu đi theo một nơi`,
    fix: 'xóa phần chia này, hoặc ghi đúng chỉ tiêu',
  }),
  wrongSum: (unit: string, sum: string, whole: string, all: boolean): ProblemText => ({
    message: all
      ? `các phần đã chia của “${unit}” cộng lại được ${sum}, khác số đơn vị ấy đã báo cáo: ${whole}`
      : `các phần đã chia của “${unit}” cộng lại được ${sum}, lớn hơn số đơn vị ấy đã báo cáo: ${whole}`,
    fix: 'đối chiếu với văn bản bàn giao và sửa lại các phần; số của đơn vị cũ sai thì đính chính ở báo cáo của đơn vị ấy',
  }),
};
