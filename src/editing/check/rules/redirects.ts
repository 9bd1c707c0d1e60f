import { redirectFaults } from '../../../domain/redirects.ts';
import type { Redirect } from '../../../model/redirect.ts';
import { redirectText } from '../../../strings/redirect.ts';
import type { CheckedList } from '../entries.ts';
import { problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** Reports old addresses with two targets, and redirect loops. The build checks that the targets exist. */
export function redirectProblems({ file, parsed, rows }: CheckedList): Array<Problem> {
  const good = rows.flatMap(({ path, data }) =>
    data === null ? [] : [{ path, redirect: data as Redirect }],
  );
  return redirectFaults(good.map(({ redirect }) => redirect)).flatMap(({ index, kind }) => {
    const row = good[index];
    if (!row) return [];
    const path = [...row.path, 'from'];
    const text = redirectText.check[kind](row.redirect.from);
    return [problemAt(file, parsed.offsetOf(path), 'redirect', text, { path })];
  });
}
