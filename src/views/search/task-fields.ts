import { unitsOf } from '../../domain/levels.ts';
import type { SiteLevel } from '../../model/site.ts';
import { taskTerm } from '../../search/answers/task-question.ts';
import { searchText } from '../../strings/search.ts';
import type { SearchFields } from '../site/types.ts';
import { NO_FIELDS } from './search-fields.ts';

/** The names of a level: "xã" is called "phường" and "thị trấn" too. */
export const levelNamesOf = (level: SiteLevel): Array<string> => [
  ...new Set([
    level.name,
    ...unitsOf(level)
      .split(',')
      .map((one) => one.trim()),
  ]),
];

/** Search metadata of a list of tasks: found by a question about any of the names of those who do them. */
export const taskFields = (
  plan: string,
  names: ReadonlyArray<string>,
  abstract: string,
): SearchFields => ({
  ...NO_FIELDS,
  own: [...new Set(names.map(taskTerm))].join(' '),
  abstract,
  filters: [[searchText.filters.year, [plan]]],
});
