import { expect, test } from 'vitest';
import { paths } from './paths.ts';

// URLs are printed in documents: a change here breaks them on paper.
test.each([
  [paths.home(), '/'],
  [paths.document('2017'), '/huong-dan/2017/'],
  [paths.item('2017/i-1-2'), '/huong-dan/2017/i-1-2/'],
  [paths.inDocument('2017/i-1-2'), '/huong-dan/2017/#i-1-2'],
  [paths.directives(), '/van-ban/'],
  [paths.directive('10-ct-tw-2016'), '/van-ban/10-ct-tw-2016/'],
  [paths.directivesBy('co-quan'), '/van-ban/theo-co-quan/'],
  [paths.directivesOfType('chi-thi'), '/van-ban/loai/chi-thi/'],
  [paths.program('an-toan-thuc-pham'), '/chuong-trinh/an-toan-thuc-pham/'],
  [paths.campaign('vi-nguoi-ngheo'), '/chien-dich/vi-nguoi-ngheo/'],
  [paths.progress('2017'), '/tien-do/2017/'],
  [paths.target('2017/mo-hinh-xa'), '/tien-do/2017/mo-hinh-xa/'],
  [paths.area('ba-be'), '/don-vi/ba-be/'],
  [paths.organization('cong-an-tinh'), '/co-quan/cong-an-tinh/'],
  [paths.calendar(2017), '/lich/2017/'],
  [paths.calendarEntry('2017', 'tet'), '/lich/2017/#tet'],
  [paths.calendarFeed('2017'), '/lich/2017.ics'],
  [paths.feed('cap-huyen'), '/lich/cap-huyen.ics'],
  [paths.feedReminding('tat-ca'), '/lich/tat-ca-nhac-7-ngay.ics'],
  [paths.entryFeed('2026/observance/tet'), '/lich/moc/2026-observance-tet.ics'],
  [paths.calendarData(), '/lich/lich.json'],
  [paths.calendarChanges(), '/lich/thay-doi.xml'],
  [paths.subscribe(), '/lich/dang-ky/'],
  [paths.search(), '/tim-kiem/'],
  [paths.dataFile('areas'), '/du-lieu/areas.json'],
])('%s', (path, address) => {
  expect(path).toBe(address);
});
