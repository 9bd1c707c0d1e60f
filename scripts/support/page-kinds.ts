import { collectionNames } from '../../src/model/collection-names.ts';
import { entityOf, type PagedCollection } from '../../src/model/entities.ts';

/** The largest entry of every collection that has pages. */
const examples: { readonly [Name in PagedCollection]: string } = {
  guidance: '2017/i-1-1',
  directives: '88-nqlt-cp-dctubtwmttqvn-2016',
  programs: 'an-toan-thuc-pham',
  campaigns: 'an-toan-thuc-pham',
  targets: '2017/attp-ho-cam-ket',
  organizations: 'ub-mttq-tinh',
  areas: 'ba-be',
  forms: 'bao-cao-dinh-ky',
};

/** The list page and one entry page of every collection, from the descriptors. */
const ofCollections = collectionNames.flatMap((name) => {
  const { list, menu, page, entry } = entityOf(name);
  const id = (examples as Readonly<Record<string, string>>)[name];
  return [
    ...(menu ? [[`list of ${name}`, list] as const] : []),
    ...(page && entry && id ? [[`page of ${name}`, entry(id)] as const] : []),
  ];
});

/** One page of every kind, by name. The first is the largest of its kind. */
export const kinds: ReadonlyArray<readonly [kind: string, path: string]> = [
  ...ofCollections,
  ['home', '/'],
  ['whole document', '/huong-dan/2017/'],
  ['section', '/huong-dan/2017/i-1/'],
  ['recipients', '/huong-dan/2017/noi-nhan/'],
  ['documents by date', '/van-ban/theo-ngay/'],
  ['documents by issuer', '/van-ban/theo-co-quan/'],
  ['documents of one type', '/van-ban/loai/chi-thi/'],
  ['progress of a year', '/tien-do/2017/'],
  ['calendar of a year', '/lich/2017/'],
  ['month of the calendar', '/lich/2017/10/'],
  ['calendar of a level', '/lich/2017/cap/xa/'],
  ['calendar of an organization', '/lich/2017/co-quan/so-ldtbxh/'],
  ['calendar feeds', '/lich/dang-ky/'],
  ['reminders', '/lich/nhac/'],
  ['reminder of a unit', '/lich/nhac/don-vi-tp-bac-kan/'],
  ['reminders', '/lich/nhac/'],
  ['reminders of a unit', '/lich/nhac/don-vi-ba-be/'],
  ['ways to the tasks', '/viec/'],
  ['tasks of a year', '/viec/2017/'],
  ['tasks of a level', '/viec/2017/huyen/'],
  ['tasks of a unit', '/viec/2017/don-vi/ba-be/'],
  ['tasks of an organization', '/viec/2017/co-quan/ub-mttq-tinh/'],
  ['search', '/tim-kiem/'],
  ['editors', '/bien-tap/'],
  ['error codes', '/bien-tap/loi/'],
  ['paste from Excel', '/bien-tap/dan/'],
  ['review of a document', '/bien-tap/van-ban/'],
  ['units that report', '/bien-tap/bao-cao/'],
  ['report of a unit', '/bien-tap/bao-cao/2017/ba-be/'],
  ['open data', '/du-lieu/'],
  ['month ends', '/tien-do/2017/cuoi-thang/'],
  ['missing reports', '/tien-do/2017/so-no/'],
  ['register of corrections', '/tien-do/2017/dinh-chinh/'],
  ['method', '/tien-do/cach-tinh/'],
  ['targets of a campaign', '/tien-do/2017/chien-dich/an-toan-thuc-pham/'],
  ['worksheet', '/don-vi/na-ri/phieu-giao-ban/'],
  ['site map', '/so-do-trang/'],
  ['what is new', '/co-gi-moi/'],
  ['booklet', '/huong-dan/2017/so-tay/'],
  ['papers of a meeting', '/huong-dan/2017/bo-tai-lieu/'],
  ['accessibility', '/tiep-can/'],
  ['about', '/gioi-thieu/'],
  ['report a fault', '/bao-sai/'],
  ['reports of readers', '/phan-hoi/'],
  ['reading offline', '/ngoai-tuyen/'],
  ['wrong address', '/khong-co-trang-nay/'],
];
