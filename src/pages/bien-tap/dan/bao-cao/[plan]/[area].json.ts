import type { APIRoute, GetStaticPaths } from 'astro';
import type { SourceFile } from '../../../../../domain/source-file.ts';
import { reportedFiles } from '../../../../../views/editors/paste-page.ts';
import { getSite } from '../../../../../views/site/content.ts';

/** The reports of one unit and year, for the pages that check figures. */
export const getStaticPaths = (async () =>
  [...reportedFiles(await getSite())].map(([unit, files]) => {
    const [plan, area] = unit.split('/');
    return { params: { plan, area }, props: { files } };
  })) satisfies GetStaticPaths;

interface Props {
  readonly files: ReadonlyArray<SourceFile>;
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(JSON.stringify(props.files), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
