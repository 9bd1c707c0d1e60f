import type { APIRoute, GetStaticPaths } from 'astro';
import { paths } from '../../domain/paths.ts';
import { keptPicture } from '../../views/pictures/draw-picture.ts';
import { type Picture, pictures } from '../../views/pictures/pictures.ts';
import { getSite } from '../../views/site/content.ts';

export const getStaticPaths = (async () =>
  pictures(await getSite()).map((picture) => ({
    params: { page: paths.picture(picture.path).slice('/anh/'.length, -'.png'.length) },
    props: { picture },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture }> = async ({ props }) =>
  new Response(await keptPicture(props.picture), { headers: { 'Content-Type': 'image/png' } });
