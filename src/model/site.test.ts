import { describe, expect, test } from 'vitest';
import { siteInput } from '../../tests/fixtures/site.ts';
import { siteIdentity } from './site.ts';

const { contact, levels, areaKinds } = siteInput;
const refused = (change: object) =>
  siteIdentity
    .safeParse({ ...siteInput, ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('content/site.json', () => {
  test('details that are not stated are null', () => {
    expect(refused({})).toBeUndefined();
  });

  test.each([
    { contact: { ...contact, email: 'mattran@minhgiang.example' } },
    { contact: { ...contact, telephone: '0209 3812 345' } },
    { contact: { ...contact, telephone: '+84 (209) 381-2345' } },
    { faults: { form: { address: 'https://minhgiang.example/bao-loi' } } },
    { faults: { form: { address: 'https://f.example/', fields: { page: 'entry.123' } } } },
    { faults: { email: 'mattran@minhgiang.example', answerDays: 5 } },
    { responsible: { name: 'Nguyễn Văn An', position: 'Phó Chủ tịch' } },
  ])('%j is accepted', (change) => {
    expect(refused(change)).toBeUndefined();
  });

  test.each([
    [
      'an address that is no e-mail',
      { contact: { ...contact, email: 'mattran' } },
      /^contact.email: .*thư điện tử/,
    ],
    [
      'a number that is none',
      { contact: { ...contact, telephone: 'văn phòng' } },
      /^contact.telephone: .*điện thoại/,
    ],
    [
      'a place for faults that opens a program',
      { faults: { form: { address: 'javascript:alert(1)' } } },
      /^faults.form.address: .*https/,
    ],
    [
      'a form that anybody on the way can read',
      { faults: { form: { address: 'http://minhgiang.example/' } } },
      /^faults.form.address: .*https/,
    ],
    [
      'a parameter of a form that is none',
      { faults: { form: { address: 'https://f.example/', fields: { day: 'ngày & giờ' } } } },
      /^faults.form.fields.day: .*entry/,
    ],
    ['an answer within no day', { faults: { answerDays: 0 } }, /^faults.answerDays: /],
    ['no level', { levels: [] }, /^levels: .*một cấp/],
    ['no kind of unit', { areaKinds: [] }, /^areaKinds: .*loại đơn vị/],
    [
      'a level twice',
      { levels: [...levels, { ...levels[0], slug: 'khac' }] },
      /^levels.3.id: .*“province”/,
    ],
    [
      'an address of two levels',
      { levels: [...levels, { ...levels[0], id: 'khac' }] },
      /^levels.3.slug: .*“tinh”/,
    ],
    ['a kind twice', { areaKinds: [areaKinds[0], areaKinds[0]] }, /^areaKinds.1.id: .*“city”/],
    ['a year that is none', { founded: 17 }, /^founded: /],
  ])('%s is refused at its field', (_what, change, says) => {
    expect(refused(change)).toEqual([expect.stringMatching(says)]);
  });
});
