import type { SiteIdentity, SiteLevel } from '../model/site.ts';
import type { ProblemText } from './problem-text.ts';

/**
 * Names of the owner, its area and its levels in the forms that texts need. Functions that name the owner
 * take them as a parameter; they come from content/site.json.
 */
export interface SiteNames {
  /** "Mặt trận Tổ quốc Việt Nam tỉnh Hòa Bình" */
  readonly owner: string;
  /** "MTTQ Việt Nam tỉnh Hòa Bình" */
  readonly shortName: string;
  /** "MTTQ Hòa Bình": suffix of the title of a page or a calendar. */
  readonly inTitles: string;
  /** "Mặt trận Tổ quốc tỉnh Hòa Bình": in running text. */
  readonly inText: string;
  /** "Mặt trận tỉnh Hòa Bình": in texts that are read aloud. */
  readonly spoken: string;
  /** "tỉnh Hòa Bình" */
  readonly area: string;
  /** "tỉnh": the owner's own level. */
  readonly level: string;
  /** "toàn tỉnh": all units together. */
  readonly whole: string;
  /** "xã, phường, thị trấn": the units of the lowest level. */
  readonly lowest: string;
  /** "huyện": the levels of the units that report. */
  readonly unitLevel: string;
  /** "huyện, thành phố": a collective name for those units. */
  readonly units: string;
}

/** Checker messages about content/site.json and about names of levels and kinds of units. */
export const siteCheckText = {
  missing: {
    message: 'chưa có tệp này: trang của cơ quan nào, các cấp và các loại đơn vị',
    fix: 'tạo tệp theo mẫu ở mục “Trang của cơ quan nào” trong docs/nguoi-phu-trach.md',
  } satisfies ProblemText,
  noContent: {
    message: 'chưa có nội dung',
    fix: 'bắt đầu trang của đơn vị mình bằng “npm run init”, hoặc lấy lại thư mục content/ nếu xóa nhầm',
  } satisfies ProblemText,
  allowed: (values: ReadonlyArray<{ readonly id: string; readonly name: string }>) =>
    `chỉ nhận ${values.map(({ id, name }) => `“${id}” (${name})`).join(', ')}`,
};

/** Text about content/site.json in the editing tools and the web form. */
export const siteFormText = {
  terms: {
    levels: 'mã của một cấp, khai báo ở “levels” của content/site.json',
    areaKinds: 'mã của một loại đơn vị, khai báo ở “areaKinds” của content/site.json',
  },
};

/** "toàn tỉnh" → "Toàn tỉnh" */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** @param reporting the levels of the units that report, from the top */
export function siteNames(
  { owner, shortName, area, levels }: SiteIdentity,
  reporting: ReadonlyArray<SiteLevel>,
): SiteNames {
  const lowest = levels.at(-1);
  return {
    owner,
    shortName,
    inTitles: `MTTQ ${area.name}`,
    inText: `Mặt trận Tổ quốc ${area.full}`,
    spoken: `Mặt trận ${area.full}`,
    area: area.full,
    level: levels[0]?.name ?? '',
    whole: `toàn ${levels[0]?.name ?? ''}`,
    lowest: lowest?.full ?? lowest?.name ?? '',
    unitLevel: reporting.map(({ name }) => name).join(', ') || 'đơn vị',
    units: reporting.map(({ full, name }) => full ?? name).join(', ') || 'đơn vị',
  };
}
