import type { SourceFile } from '../../src/domain/source-file.ts';
import { canonicalText } from '../../src/editing/check/rules/form.ts';

/** Content without units, targets and reports: whose site it is, and a short guidance of each year. */

export const jsonFile = (path: string, value: unknown): SourceFile => {
  const file = { path, text: JSON.stringify(value) };
  return { path, text: canonicalText(file) };
};

/** @param founded the first year */
export const siteFiles = (founded: number): Array<SourceFile> => [
  jsonFile('content/site.json', {
    owner: 'Mặt trận Tổ quốc Việt Nam tỉnh Lâm Hải',
    shortName: 'MTTQ Việt Nam tỉnh Lâm Hải',
    area: { name: 'Lâm Hải', full: 'tỉnh Lâm Hải' },
    levels: [
      { id: 'province', slug: 'tinh', name: 'tỉnh' },
      { id: 'commune', slug: 'xa', name: 'xã', full: 'xã, phường' },
    ],
    areaKinds: [{ id: 'commune', name: 'xã', level: 'commune' }],
    contact: { address: null, telephone: null, email: null },
    responsible: null,
    faults: null,
    founded,
  }),
  jsonFile('content/organizations.json', [
    {
      id: 'btt-mttq-tinh',
      name: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
      shortName: 'BTT UB MTTQ tỉnh',
      system: 'front',
      level: 'province',
    },
    {
      id: 'mttq-xa',
      name: 'Ủy ban Mặt trận Tổ quốc Việt Nam các xã',
      shortName: 'UB MTTQ xã',
      system: 'front',
      level: 'commune',
    },
  ]),
];

const CLAUSES = [
  ['Đời sống văn hóa', 'Phấn đấu 85% số hộ đạt danh hiệu văn hóa; mỗi xã xóa 4 ngôi nhà tạm.'],
  ['Đối thoại', 'Tổ chức hội nghị đối thoại với người dân, tiếp thu ý kiến.'],
  ['Khiếu nại', 'Mỗi xã không để quá 2 đơn khiếu nại quá hạn.'],
] as const;

/** @param closed true for a year whose figures are final */
export function guidanceFiles(year: number, closed: boolean): Array<SourceFile> {
  const markdown = (name: string, fields: string, body: string): SourceFile => ({
    path: `content/guidance/${year}/${name}.md`,
    text: `---\nplan: "${year}"\n${fields}\n---\n\n${body}\n`,
  });
  return [
    jsonFile(`content/plans/${year}.json`, {
      year,
      title: `Hướng dẫn công tác Mặt trận năm ${year}`,
      document: {
        symbol: null,
        issued: { precision: 'month', month: `${year}-01` },
        issuer: 'btt-mttq-tinh',
        signer: null,
        position: null,
      },
      reporters: [{ from: `${year}-01-01`, levels: ['commune'] }],
      closedOn: closed ? `${year + 1}-01-31` : null,
      reporting: [{ period: 'month', due: null }],
    }),
    markdown('tieu-de', `part: title\norder: 0\ntitle: Hướng dẫn năm ${year}`, 'HƯỚNG DẪN'),
    markdown('i', 'part: section\nnumber: I\norder: 10\ntitle: Nhiệm vụ', '## I. NHIỆM VỤ'),
    ...CLAUSES.map(([title, text], at) =>
      markdown(
        `i-${at + 1}`,
        `part: item\nnumber: I.${at + 1}\norder: ${20 + 10 * at}\ntitle: ${title}\nowners:\n  lead: [mttq-xa]\nlevels: [commune]`,
        `${at + 1}\\. ${text}`,
      ),
    ),
  ];
}
