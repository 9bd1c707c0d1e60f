import { describe, expect, test } from 'vitest';
import { aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { reformSite } from '../../../tests/fixtures/units/site.ts';
import { bandOf } from './band.ts';
import type { LinkedText, Plan } from './types.ts';

const plain = (text: LinkedText) =>
  text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
const withPlan = (given: Partial<Plan>, now?: string) =>
  reformSite({ plans: [{ ...aPlan(2017), ...given }] }, now);
const ofDistricts = {
  reporters: [{ from: '2017-01-01', levels: ['district'], within: 'tinh-bac-kan' }],
};

describe('the band of a plan', () => {
  test('says since when it is closed, and what the province and the districts became', () => {
    const band = bandOf(withPlan(ofDistricts), { plan: '2017' });
    expect(band).toMatchObject({
      label: 'Tư liệu năm 2017',
      since: ': kế hoạch đã kết thúc, số liệu chốt ngày 31/01/2018',
      summary: '. Tỉnh Bắc Kạn nay thuộc tỉnh Thái Nguyên.',
    });
    expect(band?.details.map(plain)).toEqual([
      'Kế hoạch năm 2017 đã kết thúc, số liệu chốt ngày 31/01/2018.',
      'Tỉnh Bắc Kạn kết thúc hoạt động ngày 30/06/2025 theo Nghị quyết số 202/2025/QH15; địa bàn nay ' +
        'thuộc tỉnh Thái Nguyên.',
      'Cấp huyện kết thúc hoạt động ngày 30/06/2025 theo Luật số 72/2025/QH15. Các đơn vị báo cáo ' +
        'năm 2017: Thành phố Bắc Kạn, Huyện Pác Nặm, Huyện Ba Bể, Huyện Ngân Sơn, Huyện Bạch Thông, ' +
        'Huyện Chợ Đồn, Huyện Chợ Mới, Huyện Na Rì.',
      'Trang giữ nguyên tên gọi của năm 2017 để đối chiếu với văn bản gốc.',
    ]);
  });

  test('on the day before the merger says only that the year is closed', () => {
    const band = bandOf(withPlan(ofDistricts, '2025-06-30'), { plan: '2017' });
    expect(band).toMatchObject({ label: 'Tư liệu năm 2017', summary: '.' });
    expect(band?.details).toEqual([]);
  });

  test('counts the units that have ended when others live on', () => {
    const reporters = [{ from: '2017-01-01', levels: ['commune'], within: 'tinh-bac-kan' }];
    const band = bandOf(withPlan({ reporters, closedOn: null }, '2021-01-01'), { plan: '2017' });
    expect(band).toMatchObject({
      label: 'Năm 2017',
      since: '',
      summary: '. 25 trong 122 đơn vị báo cáo nay đã kết thúc hoạt động.',
    });
    expect(band?.details.map(plain)[0]).toBe(
      '25 trong 122 đơn vị báo cáo năm 2017 đã kết thúc hoạt động: xem danh sách đơn vị.',
    );
  });

  test('a running plan whose units are alive names its next deadline and who is late', () => {
    const site = siteOf(tinyContent({ plans: [aPlan(2017, null)] }), '2017-06-01');
    expect(bandOf(site, { plan: '2017' })).toEqual({
      label: 'Năm 2017 đang thực hiện',
      since: '',
      summary: '. Hạn gần nhất: hết kỳ số liệu tháng 6/2017, 30/06/2017. 2 đơn vị quá hạn báo cáo.',
      details: [],
    });
    expect(bandOf(site, {})).toBeNull();
  });
});

describe('the band of a unit', () => {
  test('D14: says that it has ended and where its land lies', () => {
    const site = reformSite();
    expect(bandOf(site, { unit: 'bk-ba-be' })).toMatchObject({
      label: 'Huyện Ba Bể đã kết thúc hoạt động',
      since: ' ngày 30/06/2025',
      summary: ', địa bàn nay thuộc 5 đơn vị.',
    });
    expect(bandOf(site, { unit: 'bk-cho-moi-tt-cho-moi' })).toMatchObject({
      label: 'Thị trấn Chợ Mới đã kết thúc hoạt động',
      summary: ', địa bàn nay thuộc xã Chợ Mới.',
    });
    expect(bandOf(site, { unit: 'tn25-xa-ba-be' })).toBeNull();
  });
});
