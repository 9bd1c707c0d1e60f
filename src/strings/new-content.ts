/** Output of `npm run new`, and the placeholder text it writes into new files. */

interface Type {
  readonly id: string;
  readonly name: string;
}

const named = (types: ReadonlyArray<Type>) =>
  types.map(({ id, name }) => `${id} (${name})`).join(', ');

export const newContentText = {
  usage: `Cách dùng:
  npm run new -- year 2018 [--from 2017] [--dry-run]
      mở năm mới sau năm trước: kế hoạch ghi “cần xác nhận”, khung đầu cuối của văn bản, mốc kỷ niệm hằng năm;
      không chép mục, chỉ tiêu, báo cáo
  npm run new -- year 2018 --empty [--dry-run]
      mở năm mới không theo năm nào: kế hoạch chưa nêu gì, chưa có chỉ tiêu, mốc
  npm run new -- year 2026 --from-document HD.docx [--attach] [--dry-run]
      mở năm mới từ văn bản của năm (.docx, .odt, .txt): nguyên văn từng mục, và điều máy đọc được để người xem xác
      nhận; cả năm là bản nháp, kể ra còn chỗ nào phải xem. --attach: giữ cả tệp ở content/attachments/
  npm run new -- year 2026 --from-document HD.docx --proposal doc.json
      đọc văn bản của năm (.docx, .odt, .txt) và chỉ ghi điều máy đọc được vào một tệp JSON
  npm run new -- supplement 2026 --from-document HD-bo-sung.docx [--dry-run]
      đọc văn bản sửa đổi, bổ sung, đính chính văn bản của năm: từng chỗ sửa là bản nháp chờ xác nhận
  npm run new -- goals 2026/quy --from phu-luc.csv [--dry-run]
      ghi mức giao từng đơn vị vào một chỉ tiêu, từ bảng phụ lục: cột tên đơn vị và cột mức
  npm run new -- forerunners 2018
      máy gợi ý mục, chỉ tiêu nào của năm 2018 nối với mục, chỉ tiêu nào của năm trước; không ghi gì
  npm run new -- forerunners 2018 [--clauses iii-1,iii-2=i-2-4+i-3-1,iv-2=moi] [--targets …]
      ghi những chỗ đã xem: theo gợi ý, theo mã nêu sau dấu =, hoặc là mục mới (=moi)
  npm run new -- directive "10-CT/TW" [--year 2016 | --issued 2016-12-15] [--type chi-thi]
              [--issuer ban-bi-thu]… [--title "…"] [--dry-run]
      khai báo một văn bản được viện dẫn; điều chưa biết thì để là chưa biết
  npm run new -- campaign <mã> [--year 2018] [--title "…"] [--dry-run]
      bài của một năm cho phong trào, cuộc vận động đã có; phong trào mới thì thêm --title; đều là bản nháp
  --dry-run chỉ cho biết sẽ tạo tệp nào, không ghi gì.`,
  unknownKind: (kind: string) =>
    `không tạo được “${kind}”: chỉ có year, supplement, forerunners, goals, directive, campaign`,
  needName: (kind: string) =>
    `hãy nêu ${kind === 'year' || kind === 'forerunners' ? 'năm' : kind === 'goals' ? 'chỉ tiêu, ví dụ 2026/quy,' : kind === 'supplement' ? 'năm và --from-document TỆP' : 'tên'} sau “${kind}”`,
  broken: (paths: ReadonlyArray<string>) =>
    `${paths.join(', ')} đang có lỗi nên không biết trong đó có gì; chạy “npm run check”, sửa tệp đó rồi làm lại`,
  exists: (path: string) => `${path} đã có; lệnh này không ghi đè tệp nào`,
  wouldBreak: 'nội dung mới không qua được kiểm tra, nên không ghi gì',
  othersLeft: (errors: number) =>
    `Nội dung còn ${errors} lỗi khác, có từ trước: xem bằng “npm run check”.`,
  wrote: (count: number) => `Đã tạo ${count} tệp:`,
  removed: (count: number, isDry: boolean) =>
    `${isDry ? 'Sẽ bỏ' : 'Đã bỏ'} ${count} tệp khung chưa có chữ, văn bản không có phần tương ứng:`,
  wouldWrite: (count: number) => `Sẽ tạo ${count} tệp (chưa ghi gì):`,

  document: {
    proposed: (out: string, parts: number) =>
      `Đã đọc văn bản: ${parts} phần. Đã ghi điều máy đọc được vào ${out}; chưa ghi gì vào content/.`,
    read: (name: string, parts: number) => `Đã đọc “${name}”: ${parts} phần.`,
    noFile: (path: string) => `không mở được tệp “${path}”; xem lại tên và nơi để tệp`,
    otherYear: (stated: number | null, year: number) =>
      stated === null
        ? `Văn bản không nói rõ là của năm nào; đọc theo năm ${year} như đã nêu.`
        : `Văn bản nói về năm ${stated}, lệnh nêu năm ${year}; đọc theo năm ${year} như đã nêu.`,
    notAttachable: (name: string) =>
      `“${name}” không giữ làm tệp đính kèm được: chỉ giữ tệp .docx, .odt, .pdf; bỏ --attach`,
    tooLarge: (name: string) => `“${name}” lớn hơn 10 MB nên không giữ được; bỏ --attach`,
    attachTaken: (path: string) => `${path} đã có; đổi tên tệp nguồn hoặc bỏ --attach`,
    attachOnly: '--attach chỉ dùng cùng --from-document, không cùng --proposal',
    yearOnly: '--from-document chỉ dùng với “year”, không cùng --from, --empty',
    waiting: (count: number) =>
      count === 0
        ? 'Không còn chỗ nào phải xem.'
        : `Còn ${count} chỗ phải xem, đều chưa hiện trên trang:`,
    waitingOf: (count: number, kind: string, files: ReadonlyArray<string>, more: number) =>
      `  ${count} ${kind}: ${files.join(', ')}${more > 0 ? ` và ${more} tệp khác` : ''}`,
    kinds: {
      plan: 'phần chung của văn bản (số, ngày, cơ quan, người ký)',
      owners: 'cơ quan chủ trì, phối hợp',
      levels: 'cấp thực hiện',
      forerunners: 'mục tương ứng của năm trước',
      references: 'văn bản nêu tên mà không có số ký hiệu',
      targets: 'chỉ tiêu',
      milestones: 'mốc',
      directives: 'văn bản mới viện dẫn',
      outside: 'dòng in ngoài các mục',
    },
    next: (year: number) => `Việc tiếp theo:
  1. npm run check: kể từng chỗ phải xem, kèm chữ của văn bản và quy tắc máy đã đọc. Hoặc xem trên trang
     /bien-tap/van-ban/ trước khi ghi, cạnh nguyên văn.
  2. Chỗ đúng thì đưa vào trường của nó rồi bỏ dòng ở “proposed”; mốc, chỉ tiêu, văn bản đúng thì bỏ “draft”,
     “unconfirmed”, “readFrom”; chỗ sai thì xóa.
  3. Đọc lại “reporters” và “reporting” trong content/plans/${year}.json: đơn vị nào báo cáo, hạn nào.
  4. Xem hết thì bỏ “draft” và “unconfirmed” ở content/plans/${year}.json để công bố, rồi npm run generate.`,
  },
  year: {
    bad: (year: string) => `“${year}” không phải một năm, ví dụ 2018`,
    taken: (year: number) => `năm ${year} đã có; sửa các tệp của năm đó`,
    noSource: (year: number) =>
      `không có kế hoạch năm nào trước ${year}. Trang mới thì bắt đầu bằng “npm run init”; trang đã có thì mở năm trống: npm run new -- year ${year} --empty`,
    emptyFrom: '--empty không theo năm nào, nên không dùng cùng --from',
    noIssuer:
      'content/organizations.json chưa có cơ quan nào để ghi là nơi ban hành; thêm cơ quan của mình trước',
    title: (year: number) => `Công tác phong trào năm ${year}`,
    nextEmpty: (year: number) => `Việc tiếp theo:
  1. Điền số ký hiệu, ngày, người ký của văn bản vào content/plans/${year}.json; điều chưa biết thì để null.
  2. Văn bản về: npm run new -- year ${year} --from-document TỆP.docx; không có tệp Word thì chép nguyên văn từng mục vào
     content/guidance/${year}/, rồi khai báo chỉ tiêu và mốc của năm.
  3. npm run generate, rồi npm run check.`,
    unknownSource: (year: number) => `không có kế hoạch năm ${year}`,
    recurring: (year: number) =>
      `Ngày kỷ niệm hằng năm, có trong kế hoạch năm ${year}; cần xác nhận theo văn bản của năm.`,
    next: (year: number) => `Việc tiếp theo:
  1. Văn bản về, có tệp Word: npm run new -- year ${year} --from-document TỆP.docx, tệp khung sẵn có được thay. Không có
     tệp thì chép nguyên văn vào content/guidance/${year}/: các phần đầu, cuối đã có tệp nháp (chép xong
     thì bỏ “draft: true”), mỗi mục thêm một tệp, ghi “plan: "${year}"”.
  2. npm run new -- forerunners ${year}: máy gợi ý mục nào nối với mục nào của năm trước; xem rồi xác nhận.
  3. Điền content/plans/${year}.json theo văn bản; đọc lại “reporters”: đơn vị nào báo cáo. Khai báo chỉ tiêu và mốc của năm trong targets/${year}.json và
     milestones/${year}.json; mốc kỷ niệm hằng năm đã có sẵn: đổi “guidance” sang mục của năm ${year}. Xong mục nào
     thì bỏ dòng "unconfirmed" của mục đó.
  4. npm run new -- campaign <mã> --year ${year}: bài năm ${year} của từng phong trào, cuộc vận động còn tiếp tục.
  5. npm run generate, rồi npm run check: còn mục nào cần xác nhận, lệnh sẽ kể ra.
  6. Khi năm trước đã chốt số liệu: ghi “closedOn” trong kế hoạch của năm đó.`,
  },
  forerunners: {
    noYear: (year: number) => `không có kế hoạch năm ${year}`,
    noBefore: (year: number) => `không có năm nào trước ${year} để nối`,
    clauses: 'Mục hướng dẫn',
    targets: 'Chỉ tiêu',
    proposal: (id: string, title: string) => `${id}  ${title}`,
    from: (id: string, title: string, percent: number) => `← ${id}  ${title} (giống ${percent}%)`,
    shared: (words: ReadonlyArray<string>) =>
      `vì cùng nói: ${words.map((word) => `“${word}”`).join(', ')}`,
    nothing: 'chưa thấy mục nào giống',
    empty: (year: number) =>
      `Năm ${year} chưa có mục hướng dẫn, chỉ tiêu nào để nối: chép văn bản của năm vào trước.`,
    done: (year: number) => `Mọi mục, chỉ tiêu của năm ${year} đã đối chiếu.`,
    how: (
      year: number,
    ) => `Gợi ý chưa được ghi và không hiện trên trang. Xem từng chỗ rồi xác nhận, ví dụ:
  npm run new -- forerunners ${year} --clauses iii-1,iii-2=i-2-4,iv-2=moi`,
    unknown: (id: string, year: number) => `năm ${year} không có “${id}”`,
    unknownBefore: (id: string) => `không có “${id}” trong các năm trước`,
    noProposal: (id: string) =>
      `máy không có gợi ý cho “${id}”; nêu mã của năm trước (${id}=…) hoặc ghi là mới (${id}=moi)`,
    newTarget: (id: string) => `chỉ tiêu mới thì không ghi gì: bỏ “${id}=moi”`,
    oneOnly: (id: string) => `chỉ tiêu “${id}” chỉ nối với một chỉ tiêu của năm trước`,
    badChoice: (text: string) =>
      `không đọc được “${text}”; viết như iii-1, iii-1=i-2 hoặc iii-1=moi`,
    wrote: (count: number) => `Đã ghi vào ${count} tệp:`,
  },
  directive: {
    badSymbol: (symbol: string) =>
      `“${symbol}” không đọc được như số ký hiệu; viết như trên văn bản, ví dụ 10-CT/TW, 64/NĐ-CP, 144/2014/TTLT-BTC-BVHTTDL`,
    lookAlike: (symbol: string, letter: string, intended: string) =>
      `“${symbol}” có chữ “${letter}” không phải chữ tiếng Việt mà chỉ giống; gõ lại: “${intended}”`,
    noType: (symbol: string, types: ReadonlyArray<Type>) =>
      `số ký hiệu “${symbol}” không nêu loại văn bản; xem trên văn bản rồi thêm --type với một trong: ${named(types)}`,
    severalTypes: (symbol: string, types: ReadonlyArray<Type>) =>
      `“${symbol}” có thể là nhiều loại văn bản; thêm --type với một trong: ${named(types)}`,
    badType: (type: string, near: string | null, types: ReadonlyArray<Type>) =>
      `không có loại “${type}”; ${near === null ? '' : `có phải ý bạn là “${near}”? `}Các loại ở content/document-types.json: ${named(types)}`,
    badYear: (year: string) => `“${year}” không phải một năm, ví dụ --year 2016`,
    badDay: (day: string) => `“${day}” không phải một ngày, viết NĂM-THÁNG-NGÀY, ví dụ 2016-12-15`,
    yearsDiffer: (given: number, other: number) =>
      `năm ${given} không khớp năm ${other} trong số ký hiệu hoặc ngày ban hành`,
    unknownIssuer: (id: string) =>
      `không có cơ quan “${id}” trong content/organizations.json; thêm cơ quan đó trước`,
    known: (path: string, symbol: string) =>
      `văn bản này đã có: ${path} (${symbol}); nếu chỉ khác cách viết thì thêm vào “aliases” của tệp đó`,
    ownOfYear: (symbol: string, plan: string) =>
      `“${symbol}” là văn bản hướng dẫn của năm ${plan} (content/plans/${plan}.json): nơi viện dẫn số này tự dẫn tới đó, không khai báo lại. Nếu là văn bản khác trùng số thì thêm --issued với ngày ban hành, và ghi ngày của hướng dẫn trong kế hoạch`,
    next: (path: string) =>
      `Việc tiếp theo: điền “title”, “subject” và ngày ban hành trong ${path} theo văn bản; không rõ thì để nguyên.`,
  },
  campaign: {
    badId: (id: string) =>
      `mã “${id}” chỉ được dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ vi-nguoi-ngheo`,
    needTitle: 'thêm --title với tên phong trào',
    titled: (path: string) => `phong trào đã có: sửa tên ở ${path}, bỏ --title`,
    noPlan: (year: number | undefined) =>
      year === undefined
        ? 'chưa có kế hoạch năm nào; mở năm trước: npm run new -- year <năm> --empty'
        : `không có kế hoạch năm ${year}; mở năm trước: npm run new -- year ${year}`,
    taken: (path: string) => `bài của năm đã có: ${path}`,
    when: 'chưa nêu',
    summary: 'Một câu cho công chúng về việc của năm này.',
    body: `## Mục đích

Viết một, hai câu: phong trào làm gì, cho ai.

## Việc cần làm

Nêu việc của từng cấp, theo văn bản.`,
    next: (path: string) =>
      `Việc tiếp theo: viết bài trong ${path}, thêm mã vào “campaigns” của mục hướng dẫn liên quan, rồi bỏ “draft: true”.`,
  },
};
