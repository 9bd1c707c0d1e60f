import { describe, expect, test } from 'vitest';
import {
  type FaultSubject,
  faultForm,
  faultMail,
  faultMessage,
  faultQuery,
  readFaultQuery,
} from './fault-report.ts';

const ORIGIN = 'https://phong-trao.example';
const subject: FaultSubject = {
  page: 'Khảo sát nhu cầu nhà ở',
  address: '/tien-do/2017/nha-o/',
  place: 'Khảo sát nhu cầu nhà ở, huyện Na Rì',
  value: '90,9% (20/22 xã)',
  day: '31/12/2017',
};
const labels = {
  page: 'Trang',
  address: 'Địa chỉ',
  place: 'Báo về',
  value: 'Số đang hiện',
  day: 'Tính đến',
  kind: 'Sai về',
  message: 'Đúng ra là',
  reply: 'Trả lời cho tôi qua',
};
const messageOf = (about: FaultSubject | null, said = {}) =>
  faultMessage(about, said, labels, ORIGIN);

describe('a link beside a figure', () => {
  test('brings everything to the page that reports it', () => {
    expect(readFaultQuery(`?${faultQuery(subject)}`)).toEqual(subject);
  });

  test('may say the place alone, which then names the page', () => {
    const query = faultQuery({ page: '', address: '/van-ban/x/', place: 'Chỉ thị 10' });
    expect(readFaultQuery(query)).toMatchObject({ page: 'Chỉ thị 10', address: '/van-ban/x/' });
  });
});

describe('an address that no page of the site made', () => {
  const read = (address: string) => {
    const query = new URLSearchParams({ ten: 'Trang', trang: address });
    return readFaultQuery(query.toString())?.address;
  };

  test.each([
    'https://xau.example/',
    '//xau.example/',
    '/\\xau.example/',
    '\\\\xau.example',
    'javascript:alert(1)',
    '/\t/xau.example',
    'data:text/html,x',
    '',
  ])('%j leads nowhere', (address) => {
    const found = read(address);
    // Browsers drop tabs from an address: what is left must still be a path of this site.
    expect(found === undefined || new URL(found, ORIGIN).origin === ORIGIN).toBe(true);
    expect(found ?? '/').toMatch(/^\/(?!\/)/);
  });

  test('keeps the path without the query', () => {
    expect(read('/tien-do/2017/?x=<b>#y')).toBe('/tien-do/2017/#y');
  });

  test('brings text without direction marks and line ends, and not more than a line', () => {
    const query = new URLSearchParams({
      trang: '/x/',
      ve: `<img src=x onerror=alert(1)>\u202e\nDòng hai ${'a'.repeat(1000)}`,
    });
    const place = readFaultQuery(query.toString())?.place ?? '';
    expect(place).toMatch(/^<img src=x onerror=alert\(1\)> Dòng hai a+$/);
    expect(place).toHaveLength(300);
  });

  test('without a page is about nothing', () => {
    expect(readFaultQuery('?ve=Na%20R%C3%AC&gia=1')).toBeNull();
    expect(readFaultQuery('')).toBeNull();
  });
});

describe('the text that is sent', () => {
  test('says which page, what was shown and what the reader adds', () => {
    const said = { kind: 'Số liệu', message: '22/22 xã', reply: '0209 3812 345' };
    expect(messageOf(subject, said).split('\n')).toEqual([
      'Trang: Khảo sát nhu cầu nhà ở',
      'Địa chỉ: https://phong-trao.example/tien-do/2017/nha-o/',
      'Báo về: Khảo sát nhu cầu nhà ở, huyện Na Rì',
      'Số đang hiện: 90,9% (20/22 xã)',
      'Tính đến: 31/12/2017',
      'Sai về: Số liệu',
      'Đúng ra là: 22/22 xã',
      'Trả lời cho tôi qua: 0209 3812 345',
    ]);
  });

  test('leaves what is right to the reader', () => {
    expect(messageOf(null)).toBe('Đúng ra là:');
  });

  test('is in the e-mail as it is, spaces and lines too', () => {
    const mail = faultMail('bao-sai@b.example', 'Báo sai & góp ý', messageOf(subject));
    const url = new URL(mail);
    expect(url.pathname).toBe('bao-sai@b.example');
    expect(mail).not.toContain('+');
    expect(url.searchParams.get('subject')).toBe('Báo sai & góp ý');
    expect(url.searchParams.get('body')).toBe(messageOf(subject).replaceAll('\n', '\r\n'));
  });

  test('fills in the fields of a form that has names for them, and keeps its own parameters', () => {
    const form = {
      address: 'https://bieu-mau.example/d/e/viewform?usp=pp_url',
      fields: { address: 'entry.1', value: 'entry.2', day: 'entry.3' },
    };
    const url = new URL(faultForm(form, { ...subject, day: undefined }, 'lời', ORIGIN));
    expect([...url.searchParams]).toEqual([
      ['usp', 'pp_url'],
      ['entry.1', `${ORIGIN}/tien-do/2017/nha-o/`],
      ['entry.2', '90,9% (20/22 xã)'],
    ]);
  });
});
