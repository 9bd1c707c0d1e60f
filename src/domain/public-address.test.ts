import { expect, test } from 'vitest';
import { publicAddress } from './public-address.ts';

test('an address that others reach may be printed', () => {
  const site = new URL('https://mttq.example');
  expect(publicAddress('/phong-trao/lich/', site)).toBe('https://mttq.example/phong-trao/lich/');
  expect(publicAddress('/', new URL('http://10.1.2.3:8080'))).toBe('http://10.1.2.3:8080/');
});

test.each([
  'http://localhost:4321',
  'http://a.localhost',
  'http://127.0.0.1:80',
  'http://[::1]:80',
])('nothing is printed of %s, which leads everyone to their own computer', (site) => {
  expect(publicAddress('/lich/', new URL(site))).toBeNull();
});
