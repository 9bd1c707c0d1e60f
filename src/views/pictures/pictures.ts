import { clauseName } from '../../domain/clause-place.ts';
import { formatWhen } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { campaignText } from '../../strings/campaign.ts';
import { pictureText } from '../../strings/picture.ts';
import { progressText } from '../../strings/progress.ts';
import { shownEdition } from '../campaigns/editions.ts';
import { coverFile, siteBandFile } from '../covers/covers.ts';
import { evaluationOf, type TargetRow, targetRow } from '../progress/progress-pages.ts';
import { resolve } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Target } from '../site/types.ts';

/** Content of the preview picture of a shared link. */
export interface Picture {
  /** The page's path. */
  readonly path: string;
  readonly kind: string;
  readonly title: string;
  /** "83,1% (1.064/1.281)", and whom it covers. */
  readonly figure: { readonly text: string; readonly subject: string } | null;
  /** When the event takes place, or the date of the figure. */
  readonly date: string;
  /** The cloth above the title, as an SVG file. */
  readonly cover: string;
  /** Whose site it is. */
  readonly owner: string;
}

/** Stitches of the cloth above a title: five pixels each. */
const COVER_WIDTH = 240;

/** The first target with a figure; a picture has room for one. */
function pictureFigure(rows: ReadonlyArray<TargetRow>): Picture['figure'] {
  const row = rows.find(({ province }) => province.figure !== progressText.noFigure);
  if (!row) return null;
  const subject =
    rows.length > 1 ? `${row.target.shortTitle}, ${row.province.subject}` : row.province.subject;
  return { text: row.province.figure, subject };
}

/**
 * Pages of the current year (the one on the home page) have their own picture. Drawing one takes longer than
 * the rest of the page; pages of earlier years, whose links were shared in their time, use the home page's.
 */
export const isPictured = (site: Site, { plan }: { readonly plan: string }): boolean =>
  plan === site.plan.id;

/** Every page with a picture of its own, and the home page, whose picture is the default for all others. */
export function pictures(site: Site): Array<Picture> {
  const rows = (targets: ReadonlyArray<Target>) => targets.map((target) => targetRow(site, target));
  const picture = (
    path: string,
    kind: string,
    title: string,
    plan: string,
    figure: Picture['figure'],
    when: string,
    cover = siteBandFile(COVER_WIDTH),
  ): Picture => {
    const { on, sample } = evaluationOf(site, site.find.plan(plan) ?? site.plan);
    // Pictures circulate without their page, so none contains sample data.
    const shown = sample ? null : figure;
    return {
      path,
      kind,
      title,
      figure: shown,
      date: shown ? pictureText.asOf(on) : when,
      cover,
      owner: site.names.shortName,
    };
  };
  const yearOf = (plan: string) => pictureText.year(site.find.plan(plan)?.year ?? site.plan.year);
  return [
    picture(
      paths.home(),
      '',
      pictureText.home,
      site.plan.id,
      null,
      pictureText.year(site.plan.year),
    ),
    ...site.content.guidance
      .filter((item) => isPictured(site, item))
      .map((item) => {
        const when = site.of.milestonesOfItem(item.id)[0]?.when;
        return picture(
          paths.item(item.id),
          item.number ? pictureText.item(clauseName(item.number)) : pictureText.document,
          item.title,
          item.plan,
          pictureFigure(rows(site.of.targetsOfItem(item.id))),
          when ? formatWhen(when) : yearOf(item.plan),
        );
      }),
    ...site.content.campaigns.map((campaign) => {
      const edition = shownEdition(site, campaign.id);
      return picture(
        paths.campaign(campaign.id),
        campaign.kind ? campaignText.kinds[campaign.kind] : pictureText.campaign,
        campaign.title,
        edition?.plan ?? site.plan.id,
        pictureFigure(rows(resolve(edition?.targets ?? [], site.find.target))),
        edition ? formatWhen(edition.when) : '',
        coverFile(campaign, COVER_WIDTH),
      );
    }),
    ...site.content.targets
      .filter((target) => isPictured(site, target))
      .map((target) =>
        picture(
          paths.target(target.id),
          pictureText.target,
          target.title,
          target.plan,
          pictureFigure(rows([target])),
          yearOf(target.plan),
        ),
      ),
  ];
}
