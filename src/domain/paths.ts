import { entities } from '../model/entities.ts';

/**
 * The address of everything, site-relative, without the base path. Addresses are permanent: they
 * stand in printed documents. A page that goes away leaves a redirect in content/redirects.json.
 * Those of lists and entries come from the descriptors.
 */
const inYear = (id: string) => id.split('/', 2) as [year: string, rest: string];

export const paths = {
  home: () => '/',
  guidanceIndex: () => entities.guidance.list,
  document: entities.plans.entry,
  /** How the whole document is printed. */
  printSheet: (plan: string) => `/huong-dan/${plan}/trang-in.css`,
  booklet: (plan: string) => `/huong-dan/${plan}/so-tay/`,
  item: entities.guidance.entry,
  /** The place of an item inside the whole document. */
  inDocument: (id: string) => {
    const [year, part] = inYear(id);
    return `/huong-dan/${year}/#${part}`;
  },
  directives: () => entities.directives.list,
  directivesBy: (order: 'ngay' | 'co-quan') => `/van-ban/theo-${order}/`,
  directivesOfType: (type: string) => `/van-ban/loai/${type}/`,
  directive: entities.directives.entry,
  programs: () => entities.programs.list,
  program: entities.programs.entry,
  campaigns: () => entities.campaigns.list,
  campaign: entities.campaigns.entry,
  progressIndex: () => entities.progress.list,
  progress: (plan: string) => `/tien-do/${plan}/`,
  target: entities.targets.entry,
  /** Targets × districts as known at a month's end; every page below has a target's address to avoid. */
  progressAsOf: (plan: string, day: string) => `/tien-do/${plan}/den-${day}/`,
  progressOf: (plan: string, by: 'chien-dich' | 'co-quan', id: string) =>
    `/tien-do/${plan}/${by}/${id}/`,
  missingReports: (plan: string) => `/tien-do/${plan}/so-no/`,
  corrections: (plan: string) => `/tien-do/${plan}/dinh-chinh/`,
  method: () => '/tien-do/cach-tinh/',
  areas: () => entities.areas.list,
  area: entities.areas.entry,
  worksheet: (area: string) => `/don-vi/${area}/phieu-giao-ban/`,
  organizations: () => entities.organizations.list,
  organization: entities.organizations.entry,
  calendarIndex: () => entities.milestones.list,
  observances: () => entities.observances.list,
  calendar: (year: string | number) => `/lich/${year}/`,
  calendarEntry: (year: string | number, anchor: string) => `/lich/${year}/#${anchor}`,
  /** @param month "07" */
  calendarMonth: (year: string | number, month: string) => `/lich/${year}/${month}/`,
  calendarLevel: (year: string | number, level: string) => `/lich/${year}/cap/${level}/`,
  calendarOwner: (year: string | number, organization: string) =>
    `/lich/${year}/co-quan/${organization}/`,
  calendarFeed: (year: string | number) => `/lich/${year}.ics`,
  /** A feed by its name: "tat-ca", "2017", "cap-huyen". */
  feed: (name: string) => `/lich/${name}.ics`,
  feedReminding: (name: string) => `/lich/${name}-nhac-7-ngay.ics`,
  feedCode: (name: string) => `/lich/qr/${name}.svg`,
  /** A file with one entry: "2017/tet" → /lich/moc/2017-tet.ics */
  entryFeed: (id: string) => `/lich/moc/${id.replaceAll('/', '-')}.ics`,
  calendarData: () => '/lich/lich.json',
  calendarChanges: () => '/lich/thay-doi.xml',
  subscribe: () => '/lich/dang-ky/',
  search: () => '/tim-kiem/',
  siteMap: () => '/so-do-trang/',
  components: () => '/bien-tap/giao-dien/',
  /** The QR code of a page: "/lich/2017/" → /qr/lich/2017.svg */
  pageCode: (path: string) => `/qr${path === '/' ? '/index' : path.replace(/\/$/, '')}.svg`,
  /** The picture that stands for a page where its link is shared. */
  picture: (path: string) => `/anh${path === '/' ? '/trang-dau' : path.replace(/\/$/, '')}.png`,
  accessibility: () => '/tiep-can/',
  news: () => '/co-gi-moi/',
  newsFeed: () => '/cap-nhat.xml',
  offline: () => '/ngoai-tuyen/',
  editors: () => '/bien-tap/',
  errors: () => '/bien-tap/loi/',
  paste: () => '/bien-tap/dan/',
  pasteData: () => '/bien-tap/dan/du-lieu.json',
  form: () => '/bien-tap/sua/',
  formConfig: () => '/bien-tap/sua/cau-hinh.json',
  formScript: () => '/bien-tap/sua/bieu-mau.js',
  /** @param file below content/attachments/ */
  attachment: (file: string) => `/tep/${file}`,
  data: () => '/du-lieu/',
  dataFile: (name: string) => `/du-lieu/${name}.json`,
  csvFile: (name: string) => `/du-lieu/${name}.csv`,
  targetData: (id: string) => `/du-lieu/chi-tieu/${id}.json`,
  areaData: (id: string) => `/du-lieu/don-vi/${id}.json`,
  apiSchema: (name: string) => `/du-lieu/schemas/${name}.json`,
} as const;
