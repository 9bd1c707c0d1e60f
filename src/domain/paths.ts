import { entities } from '../model/entities.ts';

/**
 * All URL paths of the site, without the base path. URLs are permanent because they are printed in
 * documents; a removed page leaves a redirect in content/redirects.json. Paths of lists and entries come
 * from the descriptors.
 */
const inYear = (id: string) => id.split('/', 2) as [year: string, rest: string];

export const paths = {
  home: () => '/',
  /** What each level has to do, by year. */
  tasks: () => '/viec/',
  guidanceIndex: () => entities.guidance.list,
  document: entities.plans.entry,
  /** The print version of the whole document. */
  printSheet: (plan: string) => `/huong-dan/${plan}/trang-in.css`,
  booklet: (plan: string) => `/huong-dan/${plan}/so-tay/`,
  /** Parts of the year chosen for a meeting, joined into one print. */
  meetingSet: (plan: string) => `/huong-dan/${plan}/bo-tai-lieu/`,
  /** The style sheet of that page: what is shown for which choice. */
  meetingSheet: (plan: string) => `/huong-dan/${plan}/bo-tai-lieu.css`,
  /** What changed against the year before. */
  changes: (plan: string) => `/huong-dan/${plan}/thay-doi/`,
  item: entities.guidance.entry,
  /** The anchor of a clause within the whole document. */
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
  /** One year of a campaign that has several. */
  campaignOf: (id: string, plan: string) => `/chien-dich/${id}/${plan}/`,
  progressIndex: () => entities.progress.list,
  progress: (plan: string) => `/tien-do/${plan}/`,
  target: entities.targets.entry,
  /** The chart of a target alone, for other sites to show in a frame. */
  targetFrame: (id: string) => `${entities.targets.entry(id)}nhung/`,
  targetChart: (id: string, type: 'svg' | 'png') => `${entities.targets.entry(id)}bieu-do.${type}`,
  /** What was known at the end of each month; no target may have this path. */
  monthEnds: (plan: string) => `/tien-do/${plan}/cuoi-thang/`,
  monthEnd: (plan: string, day: string) => `/tien-do/${plan}/cuoi-thang/#den-${day}`,
  /** The status of every target of every unit at the month ends of a year. */
  monthEndData: (plan: string) => `/tien-do/${plan}/cuoi-thang.json`,
  /** The details of the cells of these tables, read when a reader turns to one. */
  progressDetails: (plan: string) => `/tien-do/${plan}/chi-tiet.json`,
  progressCsv: (plan: string) => `/tien-do/${plan}/ket-qua-${plan}.csv`,
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
  /** A feed by name: "tat-ca", "2017", "cap-huyen". */
  feed: (name: string) => `/lich/${name}.ics`,
  feedReminding: (name: string) => `/lich/${name}-nhac-7-ngay.ics`,
  feedCode: (name: string) => `/lich/qr/${name}.svg`,
  /** A calendar file with one entry: "2017/tet" → /lich/moc/2017-tet.ics */
  entryFeed: (id: string) => `/lich/moc/${id.replaceAll('/', '-')}.ics`,
  calendarData: () => '/lich/lich.json',
  calendarChanges: () => '/lich/thay-doi.xml',
  subscribe: () => '/lich/dang-ky/',
  tasksOfYear: (plan: string) => `/viec/${plan}/`,
  /** @param level its slug: "xa" */
  tasksOfLevel: (plan: string, level: string) => `/viec/${plan}/${level}/`,
  tasksOfUnit: (plan: string, unit: string) => `/viec/${plan}/don-vi/${unit}/`,
  tasksOfOrganization: (plan: string, organization: string) =>
    `/viec/${plan}/co-quan/${organization}/`,
  tasksFeed: (plan: string, level: string) => `/viec/${plan}/${level}.ics`,
  /** The reminders of this week, to paste into a chat group; one by the name of its feed. */
  reminders: () => '/lich/nhac/',
  reminder: (name: string) => `/lich/nhac/${name}/`,
  reminderText: (name: string) => `/lich/nhac/${name}.txt`,
  reminderFeed: (name: string) => `/lich/nhac/${name}.xml`,
  search: () => '/tim-kiem/',
  /** The list of Markdown twins (llmstxt.org), and a part of it. */
  twins: () => '/llms.txt',
  twinList: (name: string) => `/llms/${name}.txt`,
  siteMap: () => '/so-do-trang/',
  components: () => '/bien-tap/giao-dien/',
  /** The QR code of a page: "/lich/2017/" → /qr/lich/2017.svg */
  pageCode: (path: string) => `/qr${path === '/' ? '/index' : path.replace(/\/$/, '')}.svg`,
  /** The preview image (Open Graph) of a page, for shared links. */
  picture: (path: string) => `/anh${path === '/' ? '/trang-dau' : path.replace(/\/$/, '')}.png`,
  /** The woven pattern of a campaign, and the cloth of the whole site. */
  cover: (campaign: string) => `/anh/hoa-van/${campaign}.svg`,
  siteCloth: () => '/anh/hoa-van.svg',
  accessibility: () => '/tiep-can/',
  about: () => '/gioi-thieu/',
  /** The page that reports a fault; src/domain/fault-report.ts fills its query. */
  fault: () => '/bao-sai/',
  feedback: () => entities.feedback.list,
  news: () => '/co-gi-moi/',
  newsFeed: () => '/cap-nhat.xml',
  offline: () => '/ngoai-tuyen/',
  editors: () => '/bien-tap/',
  errors: () => '/bien-tap/loi/',
  /** Where units hand in a report, and the page of one unit and year. */
  reports: () => '/bien-tap/bao-cao/',
  report: (plan: string, area: string) => `/bien-tap/bao-cao/${plan}/${area}/`,
  paste: () => '/bien-tap/dan/',
  pasteData: () => '/bien-tap/dan/du-lieu.json',
  /** Where a year's document is read and reviewed, and the content that it is compared with. */
  documentReview: () => '/bien-tap/van-ban/',
  documentReviewData: () => '/bien-tap/van-ban/du-lieu.json',
  form: () => '/bien-tap/sua/',
  formConfig: () => '/bien-tap/sua/cau-hinh.json',
  formScript: () => '/bien-tap/sua/bieu-mau.js',
  /** @param file path below content/attachments/ */
  attachment: (file: string) => `/tep/${file}`,
  data: () => '/du-lieu/',
  /** @param plan of a set that has a file for each year */
  dataFile: (name: string, plan: string | null = null) =>
    `/du-lieu/${plan === null ? '' : `${plan}/`}${name}.json`,
  csvFile: (name: string, plan: string | null = null) =>
    `/du-lieu/${plan === null ? '' : `${plan}/`}${name}.csv`,
  targetData: (id: string, type: 'json' | 'csv' = 'json') => `/du-lieu/chi-tieu/${id}.${type}`,
  areaData: (id: string) => `/du-lieu/don-vi/${id}.json`,
  apiSchema: (name: string) => `/du-lieu/schemas/${name}.json`,
} as const;

/** True for a chart to be framed by other sites: part of a target's page, not a page that anybody is led to. */
export const isFrame = (path: string): boolean =>
  /(?:^|\/)tien-do\/[^/]+\/[^/]+\/nhung\/$/.test(path);
