import type { ProblemText } from './problem-text.ts';

/** Messages of the checker about lives of units, organizations and programmes, and events. */

const LISTED = 12;

const list = (names: ReadonlyArray<string>) =>
  names.length <= LISTED
    ? names.join(', ')
    : `${names.slice(0, LISTED).join(', ')} và ${names.length - LISTED} đơn vị khác`;

/** @param takers what took the place of the ended entity, with ids */
const instead = (takers: ReadonlyArray<string>) =>
  takers.length === 0
    ? 'chưa ghi đơn vị kế tục trong content/events.json; chọn đơn vị đang hoạt động, hoặc bỏ mã này'
    : takers.length === 1
      ? `thay bằng đơn vị kế tục: ${takers[0]}`
      : `thay bằng đơn vị kế tục phù hợp: ${list(takers)}`;

export const livesCheckText = {
  order: (from: string, until: string): ProblemText => ({
    message: `ngày đầu tiên hoạt động (${from}) không trước ngày kết thúc (${until})`,
    fix: 'xem lại hai ngày: “from” là ngày đầu tiên hoạt động, “until” là ngày đầu tiên không còn hoạt động',
  }),
  changeOrder: (day: string, before: string): ProblemText => ({
    message: `thay đổi ngày ${day} xếp sau thay đổi ngày ${before}`,
    fix: 'xếp các thay đổi theo ngày, ngày sớm ở trên; cùng một ngày thì ghi chung một thay đổi',
  }),
  changeOutside: (day: string, life: string): ProblemText => ({
    message: `thay đổi ngày ${day} nằm ngoài thời gian hoạt động của đơn vị (${life})`,
    fix: 'xem lại ngày; điều có ngay từ ngày đầu thì ghi ở ngoài “changes”',
  }),
  life: (from: string | null, until: string | null) =>
    [from === null ? '' : `từ ${from}`, until === null ? '' : `đến trước ${until}`]
      .filter(Boolean)
      .join(' '),
  noEvent: (name: string, day: string): ProblemText => ({
    message: `${name} kết thúc ngày ${day} nhưng content/events.json không ghi việc gì xảy ra`,
    fix: 'thêm một thay đổi ngày ấy có đơn vị này ở “from”; không có đơn vị kế tục thì "type": "ended", "to": []',
  }),
  restMissing: (name: string, day: string): ProblemText => ({
    message: `phần còn lại của ${name} đi đâu? Các thay đổi ngày ${day} chỉ ghi một phần của đơn vị này`,
    fix: 'ghi "part": "rest" (phần còn lại) hoặc "whole" (toàn bộ) ở thay đổi nhận phần ấy; chưa rõ thì "part": "unknown"',
  }),
  changeWithoutEvent: (name: string, what: string, day: string): ProblemText => ({
    message: `${name} đổi ${what} ngày ${day} nhưng content/events.json không ghi văn bản nào quyết định`,
    fix: 'thêm một thay đổi ngày ấy, loại renamed (đổi tên), upgraded (đổi loại) hoặc moved (chuyển về cấp trên khác), có đơn vị này ở cả “from” và “to”',
  }),
  facts: { name: 'tên', kind: 'loại', parent: 'đơn vị cấp trên' },
  /** @param iso the same day as it is written in the file */
  eventWithoutChange: (name: string, what: string, day: string, iso: string): ProblemText => ({
    message: `${name} được ghi là ${what} ngày ${day} nhưng đơn vị không có thay đổi tương ứng ngày ấy`,
    fix: `thêm vào “changes” của đơn vị này một phần tử có "from": "${iso}" và điều đã đổi`,
  }),
  parentCircle: (names: ReadonlyArray<string>): ProblemText => ({
    message: `đơn vị cấp trên nối thành vòng: ${names.join(' → ')}`,
    fix: 'xem lại “parent” của các đơn vị này; cấp trên không thể thuộc cấp dưới của mình',
  }),
  parentGap: (name: string, parent: string, from: string, until: string | null): ProblemText => ({
    message: `${name} thuộc ${parent}, nhưng ${parent} không hoạt động ${until === null ? `từ ngày ${from}` : `từ ngày ${from} đến trước ngày ${until}`}`,
    fix: 'thêm vào “changes” đơn vị cấp trên mới từ ngày ấy, hoặc xem lại ngày của hai đơn vị',
  }),
  sameCode: (code: string, name: string, id: string, day: string | null): ProblemText => ({
    message: `mã hành chính ${code} đang là của ${name} (${id})${day === null ? '' : ` vào ngày ${day}`}; hai đơn vị cùng cấp không thể cùng mã một lúc`,
    fix: 'xem lại mã và ngày của hai đơn vị; mã đổi trong đời một đơn vị thì ghi ở “changes”',
  }),
  ended: (name: string, day: string): ProblemText => ({
    message: `${name} đã kết thúc từ ${day}, trước ngày của thay đổi này`,
    fix: 'xem lại ngày của thay đổi, hoặc ghi đơn vị đang hoạt động trước ngày ấy',
  }),
  notYet: (name: string, day: string): ProblemText => ({
    message: `${name} chưa hoạt động trước ngày của thay đổi này: đơn vị bắt đầu từ ${day}`,
    fix: 'xem lại ngày của thay đổi và “from” của đơn vị; đơn vị mới thành lập thì ghi ở “to”',
  }),
  madeEnded: (name: string, day: string): ProblemText => ({
    message: `${name} đã kết thúc từ ${day} nên không thể là đơn vị sau thay đổi này`,
    fix: 'xem lại ngày của thay đổi và ngày kết thúc của đơn vị',
  }),
  otherFirstDay: (name: string, from: string, day: string): ProblemText => ({
    message: `${name} hoạt động từ ${from} nhưng thay đổi lập ra đơn vị này ghi ngày ${day}`,
    fix: 'ghi cùng một ngày ở hai nơi: ngày đầu tiên đơn vị mới hoạt động, không phải ngày ban hành văn bản',
  }),
  /** @param iso the same day as it is written in the file */
  goesOn: (name: string, day: string, until: string | null, iso: string): ProblemText => ({
    message: `${name} nhập hết vào đơn vị khác hoặc kết thúc ngày ${day}, nhưng ${until === null ? 'đơn vị chưa ghi ngày kết thúc' : `đơn vị ghi kết thúc ngày ${until}`}`,
    fix: `ghi "until": "${iso}" ở đơn vị này; nếu đơn vị vẫn hoạt động thì ghi thêm nó ở “to”, hoặc "part": "part" (một phần)`,
  }),
  twice: (name: string, other: string): ProblemText => ({
    message: `${name} được ghi nhập toàn bộ hai lần trong cùng một ngày (lần kia: “${other}”)`,
    fix: 'đơn vị chia cho nhiều nơi thì ghi "part" (một phần) và "rest" (phần còn lại), không ghi "whole"',
  }),
  endedTo: {
    message: 'kết thúc mà không có đơn vị kế tục thì “to” phải trống',
    fix: 'để "to": [], hoặc đổi loại thành merged (nhập) hay split (chia, tách)',
  },
  noTo: (type: string): ProblemText => ({
    message: `thay đổi loại ${type} phải ghi đơn vị sau thay đổi`,
    fix: 'ghi các đơn vị ở “to”; nếu kết thúc mà không có đơn vị kế tục thì "type": "ended"',
  }),
  circle: (names: ReadonlyArray<string>): ProblemText => ({
    message: `các thay đổi nối thành vòng: ${names.join(' → ')}`,
    fix: 'xem lại “from” và “to” của các thay đổi này; đơn vị đã nhập vào đơn vị khác thì không còn là đơn vị sau thay đổi',
  }),
  issueDay: (day: string, more: number): ProblemText => ({
    message: `ngày ${day} là ngày ban hành văn bản quyết định; đơn vị mới thường hoạt động từ một ngày sau đó${more === 0 ? '' : ` (còn ${more} thay đổi nữa theo văn bản này ghi cùng ngày)`}`,
    fix: 'xem trong văn bản ngày bắt đầu hoạt động và ghi ngày ấy; nếu đúng là hoạt động ngay từ ngày ban hành thì nêu điều đó ở “note”',
  }),
  usedAfter: (name: string, until: string, takers: ReadonlyArray<string>): ProblemText => ({
    message: `${name} đã kết thúc từ ${until}`,
    fix: instead(takers),
  }),
  usedBefore: (name: string, from: string, forerunners: ReadonlyArray<string>): ProblemText => ({
    message: `${name} chưa hoạt động: đơn vị bắt đầu từ ${from}`,
    fix:
      forerunners.length === 0
        ? 'chọn đơn vị đang hoạt động vào thời gian ấy, hoặc bỏ mã này'
        : `thay bằng đơn vị lúc ấy: ${list(forerunners)}`,
  }),
  reportAfter: (
    name: string,
    until: string,
    asOf: string,
    takers: ReadonlyArray<string>,
  ): ProblemText => ({
    message: `${name} đã kết thúc từ ${until} nên không có số liệu tính đến ngày ${asOf}`,
    fix:
      takers.length === 0
        ? 'chỉ ghi số liệu tính đến trước ngày ấy'
        : `báo cáo cho ${list(takers)}; số liệu tính đến trước ngày ấy thì ghi đúng ngày ở “asOf”`,
  }),
  reportBefore: (name: string, from: string, asOf: string): ProblemText => ({
    message: `${name} bắt đầu hoạt động từ ${from} nên không có số liệu tính đến ngày ${asOf}`,
    fix: 'ghi số liệu ở đơn vị hoạt động vào ngày ấy, hoặc xem lại “from” của đơn vị',
  }),
  noReporters: (level: string, day: string, begins: boolean): ProblemText => ({
    message: begins
      ? `không có đơn vị nào của cấp “${level}” hoạt động từ ngày ${day}`
      : `từ ngày ${day} không còn đơn vị nào của cấp “${level}” hoạt động, nên không ai báo cáo`,
    fix: begins
      ? 'ghi cấp có đơn vị đang hoạt động, hoặc liệt kê đơn vị ở “areas”'
      : `thêm một phần tử vào “reporters” với "from": ngày ấy và cấp (hoặc đơn vị) báo cáo từ đó`,
  }),
} as const;
