/** Text about a year in which units changed: who reported until when. */
export const partsText = {
  part: (from: string | null, count: number, units: string) => {
    const who = count === 0 ? 'không có đơn vị báo cáo' : `${count} ${units}`;
    return from === null ? who : `từ ngày ${from}: ${who}`;
  },
  changed: (parts: ReadonlyArray<string>) => `đầu năm ${parts.join('; ')}`,
  sentence: (changed: string) => `Đơn vị báo cáo thay đổi trong năm: ${changed}.`,
  ended: (last: string, count: number, units: string) => `Đến hết ngày ${last}: ${count} ${units}`,
  now: (from: string, count: number, units: string) => `Từ ngày ${from}: ${count} ${units}`,
  note: 'Số liệu cuối cùng của các đơn vị báo cáo đến ngày ấy. Sau ngày ấy các đơn vị này không còn báo cáo, nên không tính là thiếu.',
  caption: 'Số liệu cuối cùng của đơn vị cũ',
  figure: (figure: string, day: string) => `${figure} (ngày ${day})`,
  noFigure: 'không có báo cáo',
  label: 'Đơn vị báo cáo',
  denominator: 'Mẫu số',
  denominatorText: (count: string, unit: string) => `${count} ${unit}`,
  denominatorNote: 'cộng mẫu số của các báo cáo được tính, không phải số đơn vị đang có',
  noDenominator: 'chưa có báo cáo nào cho biết',
};
