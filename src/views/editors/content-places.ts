import { collectionNames } from '../../model/collection-names.ts';
import { entityOf } from '../../model/entities.ts';
import type { Entity } from '../../model/entity.ts';
import { editorsText } from '../../strings/editors.ts';

/** One row of the table of content files. */
export interface ContentPlace {
  readonly what: string;
  readonly where: string;
  readonly how: string;
}

/** "guidance/<năm>/" */
function placeOf(entity: Entity): string {
  const { year } = editorsText;
  if (entity.shape === 'list') return entity.file;
  if (entity.shape === 'year') return `${entity.folder}/${year}.json`;
  return entity.pattern.includes('/') ? `${entity.folder}/${year}/` : `${entity.folder}/`;
}

/** Location of each kind of content, and notes for editing it. */
export const contentPlaces = (): ReadonlyArray<ContentPlace> => [
  ...collectionNames.map(entityOf).map((entity) => ({
    what: entity.names.many,
    where: `content/${placeOf(entity)}`,
    how: entity.advice,
  })),
  ...editorsText.otherPlaces,
];
