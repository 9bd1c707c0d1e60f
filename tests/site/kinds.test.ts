import { expect, test } from 'vitest';
import { kinds } from '../../scripts/support/page-kinds.ts';
import { largestPages, routeOf } from '../support/routes.ts';

test('every route is among the kinds of page that browsers look at (tests/e2e/kinds.ts)', () => {
  const looked = new Set(kinds.map(([, path]) => routeOf(path)));
  expect(largestPages('province').filter(([route]) => !looked.has(route))).toEqual([]);
});
