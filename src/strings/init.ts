import type { ProblemText } from './problem-text.ts';

/** Output and prompts of `npm run init`, and the text it writes into new files. */

const run = 'npm run init --';

interface Numbered {
  readonly row: number;
  readonly name: string;
  readonly id: string;
}

export const initText = {
  help: [
    'Bắt đầu trang của một đơn vị khác trong một bản sao mới của kho này.',
    '',
    `Cách dùng: ${run} [tùy chọn]`,
    '',
    '  --owner "…"       tên đầy đủ của cơ quan, ví dụ "Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng"',
    '  --short-name "…"  tên gọn; mặc định đổi “Mặt trận Tổ quốc” thành “MTTQ”',
    '  --area "…"        địa bàn, kèm cấp, ví dụ "tỉnh Lâm Đồng"; hỏi thì lấy sẵn từ tên cơ quan',
    '  --units <tệp>     danh sách đơn vị: .xlsx, .csv, .txt; cột “Tên đơn vị”, “Loại”, “Số xã” (hai cột sau có',
    '                    thể bỏ), thứ tự nào cũng được; ghi - để đọc từ đầu vào',
    '  --year <năm>      năm kế hoạch đầu tiên',
    '  --levels "…"      các cấp, từ trên xuống, ví dụ "tỉnh; xã = xã, phường"; mặc định suy từ danh sách đơn vị',
    '  --kind "…"        cấp của một loại đơn vị lạ, ví dụ "cụm = xã"; ghi được nhiều lần',
    '  --dry-run         kể tệp sẽ ghi, sẽ xóa; không ghi gì',
    '  --yes             không hỏi lại trước khi thay nội dung đang có',
    '',
    'Thiếu điều gì thì hỏi. Không có cửa sổ lệnh để hỏi thì phải ghi đủ tùy chọn.',
    'Nội dung đang có (content/), địa chỉ đã công bố, mẫu phiếu và người duyệt trong .github, .gitlab được thay hết; bản cũ',
    'còn trong lịch sử git. Vì vậy lệnh chỉ chạy khi mọi thay đổi đã được ghi vào git.',
  ].join('\n'),

  ask: {
    owner: 'Tên đầy đủ của cơ quan (ví dụ Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng)',
    shortName: 'Tên gọn',
    area: 'Địa bàn, kèm cấp (ví dụ tỉnh Lâm Đồng)',
    units:
      'Danh sách đơn vị: tên tệp .xlsx hoặc .csv; hoặc dán bảng (cả dòng tên cột), rồi bấm Enter ở dòng trống',
    levels: 'Các cấp, từ trên xuống',
    kind: (kind: string, levels: string) => `“${kind}” là loại đơn vị của cấp nào (${levels})`,
    year: 'Năm kế hoạch đầu tiên',
    confirm: 'Thay nội dung đang có bằng nội dung mới? (có/không)',
  },
  missing: (options: string) =>
    `Còn thiếu: ${options}. Không hỏi được vì lệnh không chạy trong cửa sổ lệnh; hãy ghi đủ tùy chọn.`,
  cancelled: 'Không ghi gì.',
  empty: (option: string) => `${option} đang trống; ghi tên vào giữa hai dấu nháy`,
  badYear: (year: string) => `“${year}” không phải một năm, ví dụ 2026`,
  areaWithoutLevel: (area: string) =>
    `địa bàn “${area}” chưa nêu cấp; viết kèm cấp, ví dụ “tỉnh ${area}”, hoặc nêu các cấp bằng --levels`,
  notFound: (path: string) => `Không đọc được tệp “${path}”.`,
  badUnits: (count: number) =>
    `Danh sách đơn vị có ${count} chỗ phải sửa. Chưa ghi gì cả; sửa rồi chạy lại.`,

  level: {
    bad: (text: string) =>
      `không hiểu cấp “${text}”; viết “tên” hoặc “tên = gọi đủ”, cách nhau bằng dấu chấm phẩy, ví dụ "tỉnh; xã = xã, phường"`,
    tooFew:
      'phải có ít nhất hai cấp: cấp của cơ quan và cấp của các đơn vị, ví dụ "tỉnh; xã = xã, phường"',
    twice: (name: string) => `cấp “${name}” được ghi hai lần`,
  },
  kind: {
    bad: (text: string) => `không hiểu “${text}”; viết “loại = cấp”, ví dụ "cụm = xã"`,
    noLevel: (kind: string, level: string) =>
      `“${kind}” được xếp vào cấp “${level}”, nhưng các cấp không có cấp đó; nêu các cấp bằng --levels`,
    strange: (kind: string, rows: ReadonlyArray<number>, near: string | null) => {
      const first = rows.slice(0, 5).join(', ');
      const place = `dòng ${first}${rows.length > 5 ? ' …' : ''}`;
      const found = `không có loại đơn vị “${kind}”`;
      const meant = near === null ? '' : `; có phải ý bạn là “${near}”? Sửa trong danh sách`;
      return `${place}: ${found}${meant}. Nếu đúng là một loại mới thì nêu cấp của nó: --kind "${kind} = <cấp>"`;
    },
    unknown: (kind: string) =>
      `không biết “${kind}” thuộc cấp nào; nêu bằng --kind "${kind} = <cấp>", hoặc thêm cấp của loại đó vào --levels`,
  },

  columns: {
    name: [
      'Tên đơn vị',
      'Tên',
      'Đơn vị',
      'Đơn vị hành chính',
      'Tên đơn vị hành chính',
      'Tên xã',
      'Tên xã, phường',
      'Tên huyện',
      'Địa phương',
      'Tên địa phương',
    ],
    kind: ['Loại', 'Loại đơn vị', 'Loại hình', 'Loại đơn vị hành chính', 'Cấp', 'Cấp hành chính'],
    communes: [
      'Số xã',
      'Số đơn vị cấp dưới',
      'Số xã, phường',
      'Số xã, phường, thị trấn',
      'Số thôn',
      'Số thôn, tổ dân phố',
      'Số khu dân cư',
    ],
    index: ['STT', 'TT', 'Số TT', 'Số thứ tự'],
  },
  unit: {
    noHeader: {
      message: 'không tìm thấy dòng tiêu đề có cột “Tên đơn vị”',
      fix: 'thêm dòng tên cột ở đầu bảng: Tên đơn vị; Loại; Số xã. Danh sách chỉ có tên, mỗi dòng một đơn vị kèm loại (“Xã Văn Lang”), thì không cần dòng đó',
    },
    none: { message: 'không có đơn vị nào dưới dòng tiêu đề', fix: 'thêm mỗi đơn vị một dòng' },
    noName: { message: 'dòng này không có tên đơn vị', fix: 'điền tên, hoặc xóa cả dòng' },
    notAName: {
      message: 'không phải tên một đơn vị: quá dài, hoặc nhiều ô đã dính vào nhau',
      fix: 'mỗi dòng một đơn vị; lưu lại từ bảng tính dạng .xlsx hoặc “CSV UTF-8”',
    },
    noKind: (name: string): ProblemText => ({
      message: 'không rõ là xã, phường hay loại nào khác',
      fix: `viết cả loại trong tên (“Xã ${name}”), hoặc thêm cột “Loại”`,
    }),
    twice: (name: string, first: number, row: number): ProblemText => ({
      message: `“${name}” được ghi hai lần: dòng ${first} và dòng ${row}`,
      fix: 'xóa một dòng; nếu là hai đơn vị khác nhau thì viết thêm vào tên cho khỏi lẫn, ví dụ tên huyện cũ trong ngoặc',
    }),
    twoKinds: (named: string, given: string): ProblemText => ({
      message: `tên viết “${named}” nhưng cột “Loại” ghi “${given}”`,
      fix: 'sửa một trong hai cho khớp',
    }),
  },
  note: {
    column: (heading: string) => `cột “${heading}” không dùng đến nên bỏ qua`,
    total: (row: number) => `dòng ${row} là dòng tổng nên bỏ qua`,
    sameLetters: (one: Numbered, other: Numbered) =>
      `dòng ${one.row} “${one.name}” và dòng ${other.row} “${other.name}” chỉ khác dấu: mã là “${one.id}” và “${other.id}”`,
  },
  unitId: 'don vi',
  unitNote: (year: number) => `Theo danh sách đơn vị khai báo khi mở trang, năm ${year}.`,
  frames: {
    title: 'Tiêu đề',
    preamble: 'Mở đầu',
    section: 'Phần I',
    item: 'Mục I.1',
    closing: 'Kết thúc',
    recipients: 'Nơi nhận',
    signature: 'Chữ ký',
  },

  git: {
    none: 'Thư mục này không phải kho git, hoặc máy chưa cài git, nên nội dung bị thay sẽ không lấy lại được. Cài git, rồi chạy: git init && git add -A && git commit -m "Bản gốc", và chạy lại lệnh này.',
    dirty: (paths: ReadonlyArray<string>) =>
      [
        'Có thay đổi chưa ghi vào git, mà lệnh này sẽ thay các tệp đó:',
        ...paths.slice(0, 10).map((path) => `  ${path}`),
        ...(paths.length > 10 ? [`  … và ${paths.length - 10} tệp nữa`] : []),
        'Ghi lại (git add -A && git commit) hoặc bỏ đi (git restore <tệp>; tệp mới thì xóa), rồi chạy lại.',
      ].join('\n'),
  },
  plan: {
    heading: (owner: string) => `Trang của: ${owner}`,
    levels: (levels: string) => `  Các cấp: ${levels}`,
    units: (kinds: string, names: string) => `  Đơn vị: ${kinds} (${names})`,
    year: (year: number) => `  Năm đầu tiên: ${year}`,
    notes: 'Lưu ý:',
    written: (files: number) => `Sẽ ghi ${files} tệp:`,
    removed: (files: number) => `Sẽ xóa ${files} tệp:`,
    inFolder: (folder: string, files: number) => `${folder} (${files} tệp)`,
    replaces: (owner: string, files: number) =>
      `Nội dung đang có là của “${owner}”: ${files} tệp trong content/ sẽ bị thay hoặc xóa.`,
    replacesUnknown: (files: number) =>
      `Thư mục content/ đang có ${files} tệp; tất cả sẽ bị thay hoặc xóa.`,
    figures: (reports: number) =>
      `Trong đó có ${reports} báo cáo số liệu thật, không phải số liệu giả định. Hãy chắc chắn đây không phải trang đang dùng.`,
    dryRun: 'Chỉ xem thử (--dry-run): không ghi gì.',
    broken: 'Nội dung mới không qua được kiểm tra, nên không ghi gì:',
    needYes: '--yes (đồng ý thay nội dung đang có)',
  },
  next: (year: number) => `Xong. Việc tiếp theo:
  1. npm run check, rồi npm start: xem trang ở địa chỉ lệnh đó in ra.
  2. Bổ sung content/site.json: địa chỉ, điện thoại, thư điện tử, người chịu trách nhiệm, nơi báo lỗi.
  3. Đưa văn bản của năm vào từ tệp Word: npm run new -- year ${year} --from-document TỆP.docx, hoặc trang
     /bien-tap/van-ban/. Khung sẵn có được thay.
  4. Không có tệp: chép nguyên văn vào các khung ở content/guidance/${year}/ (thêm tệp cho từng mục), bỏ “draft: true”,
     xóa khung không dùng; điền số, ngày, người ký vào content/plans/${year}.json.
  5. Khai báo văn bản được viện dẫn: npm run new -- directive "10-CT/TW" --year 2016.
     Phong trào, cuộc vận động: npm run new -- campaign <mã> --title "…".
  6. Chỉ tiêu và mốc: content/targets/${year}.json, content/milestones/${year}.json; rồi npm run generate.
  7. Người duyệt trên GitHub, GitLab, Forgejo: sửa .github/owners.json, chạy npm run generate forge.
  8. Ảnh trong hướng dẫn biên tập (src/assets/bien-tap/) đang chụp trang mẫu. Khi trang mình đã có số liệu thì
     chụp lại: ghi đơn vị và báo cáo vào scripts/generate-screenshots.ts (ENTRY, REPORT), chạy npm run build,
     rồi npm run generate screenshots.
  9. Ghi vào git: git add -A && git commit -m "Mở trang". Công bố: mục “Publish” trong README.
Xem thêm “Bắt đầu trang của một đơn vị khác” trong docs/nguoi-phu-trach.md.`,
};
