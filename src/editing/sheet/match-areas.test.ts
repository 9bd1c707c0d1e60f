import { describe, expect, test } from 'vitest';
import { planFile, realContent } from '../../../tests/fixtures/units/real.ts';
import { sheetContext } from './context.ts';
import { readArea } from './match-areas.ts';

describe('units of different kinds with the same name', () => {
  const known = {
    areas: [
      { id: 'xa-tan-lap', name: 'Xã Tân Lập', shortName: 'Xã Tân Lập' },
      { id: 'phuong-tan-lap', name: 'Phường Tân Lập', shortName: 'Phường Tân Lập' },
      { id: 'van-lang', name: 'Xã Văn Lang', shortName: 'Văn Lang' },
    ],
    unitNames: { kinds: ['xã', 'X', 'phường', 'P'], levels: ['xã', 'xã, phường'] },
    day: '2026-01-01',
  };

  test.each([
    ['Phường Tân Lập', 'phuong-tan-lap'],
    ['xa tan lap', 'xa-tan-lap'],
    ['X. Văn Lang', 'van-lang'],
  ])('%s is %s', (text, id) => {
    expect(readArea(text, known)).toMatchObject({ value: { id } });
  });

  test('the name alone is ambiguous', () => {
    expect(readArea('Tân Lập', known)).toMatchObject({
      problem: { message: expect.stringMatching(/Xã Tân Lập .*Phường Tân Lập/) },
    });
  });
});

describe('names of real units that are used again', () => {
  const context = sheetContext(
    realContent({
      files: {
        ...planFile(2017, {
          from: '2017-01-01',
          levels: ['district', 'commune'],
          within: 'tinh-bac-kan',
        }),
        ...planFile(
          2025,
          { from: '2025-01-01', levels: ['commune'] },
          { from: '2025-07-01', levels: ['commune'], within: 'tinh-thai-nguyen' },
        ),
        ...planFile(2026, { from: '2026-01-01', levels: ['commune'], within: 'tinh-thai-nguyen' }),
      },
    }),
    '2026-11-30',
  );
  const found = (text: string, plan: string, day: string) => {
    const read = readArea(text, context.reporting(plan, day));
    return 'value' in read ? read.value.id : `${read.problem.message} → ${read.problem.fix}`;
  };

  test.each([
    ['B3', 'xã Bằng Thành', '2017', '2017-05-01', 'bk-pac-nam-xa-bang-thanh'],
    ['B3', 'xã Bằng Thành', '2026', '2026-05-01', 'tn25-xa-bang-thanh'],
    ['B8', 'Ba Bể', '2017', '2017-05-01', 'bk-ba-be'],
    ['B8', 'Ba Bể', '2026', '2026-05-01', 'tn25-xa-ba-be'],
    ['B9', 'Văn Lang', '2026', '2026-05-01', 'tn25-xa-van-lang-02143'],
    ['B9', 'xã văn lăng', '2026', '2026-05-01', 'tn25-xa-van-lang-05665'],
    ['B12', 'Liêm Thuỷ', '2017', '2017-05-01', 'bk-na-ri-xa-liem-thuy'],
    ['B12', 'Xã Hoà Mục', '2017', '2017-05-01', 'bk-cho-moi-xa-hoa-muc'],
    ['B12', 'Sỹ Bình', '2017', '2017-05-01', 'bk-bach-thong-xa-si-binh'],
    ['B12', 'Định Hoá', '2026', '2026-05-01', 'tn25-xa-dinh-hoa'],
    ['B12', 'P. Quan Triều', '2026', '2026-05-01', 'tn25-phuong-quan-trieu'],
    ['B13', 'Thần Xa', '2025', '2025-03-31', 'tn-vo-nhai-xa-than-xa'],
    ['B13', 'Thần Sa', '2025', '2025-03-31', 'tn-vo-nhai-xa-than-xa'],
    ['–', 'phường Trung Thành', '2026', '2026-05-01', 'tn25-phuong-trung-thanh'],
  ])('%s: %s in %s on %s is %s', (_case, text, plan, day, id) => {
    expect(found(text, plan, day)).toBe(id);
  });

  test('B9: a name without marks that two living units have is refused with both', () => {
    const text = found('van lang', '2026', '2026-05-01');
    expect(text).toContain('Xã Văn Lang (tn25-xa-van-lang-02143, mã hành chính 02143');
    expect(text).toContain('Xã Văn Lăng (tn25-xa-van-lang-05665, mã hành chính 05665');
  });

  test('B10: two units with one full name are told apart by what is above them', () => {
    const text = found('phường Trung Thành', '2025', '2025-06-30');
    expect(text).toContain('thuộc Thành phố Thái Nguyên');
    expect(text).toContain('thuộc Thành phố Phổ Yên');
  });

  test('B11: a ward and a town of one name', () => {
    const text = found('Sông Cầu', '2025', '2025-06-30');
    expect(text).toContain('Phường Sông Cầu (bk-tp-bac-kan-phuong-song-cau');
    expect(text).toContain('Thị trấn Sông Cầu (tn-dong-hy-tt-song-cau');
  });

  test('B14: a town that is a city since 2015 is offered by its new name', () => {
    expect(found('thị xã Bắc Kạn', '2017', '2017-05-01')).toContain('“Thành phố Bắc Kạn”');
  });

  test('E9: the name of a unit that has ended says since when, and offers its successor', () => {
    const text = found('xã Như Cố', '2025', '2025-07-01');
    expect(text).toContain('Xã Như Cố đã kết thúc từ 01/07/2025');
    expect(text).toContain('Xã Chợ Mới (tn25-xa-cho-moi)');
    expect(found('xã Như Cố', '2025', '2025-06-30')).toBe('bk-cho-moi-xa-nhu-co');
  });

  test('C6: a district that has ended is never taken for the commune of its name', () => {
    for (const name of ['Huyện Ba Bể', 'huyen ba be']) {
      const text = found(name, '2026', '2026-05-01');
      expect(text).toContain('Huyện Ba Bể đã kết thúc từ 01/07/2025');
      for (const commune of ['Ba Bể', 'Chợ Rã', 'Phúc Lộc', 'Thượng Minh', 'Đồng Phúc'])
        expect(text).toContain(`Xã ${commune} (`);
    }
  });

  test('C7: a unit that is not there yet', () => {
    expect(found('phường Đức Xuân', '2017', '2017-05-01')).toContain(
      'bk-tp-bac-kan-phuong-duc-xuan',
    );
    expect(found('xã Phong Quang', '2017', '2017-05-01')).toContain('bắt đầu từ 01/07/2025');
  });

  test('a unit that is alive, but does not report to this plan', () => {
    expect(found('Tỉnh Bắc Kạn', '2017', '2017-05-01')).toContain('không phải đơn vị báo cáo');
  });
});
