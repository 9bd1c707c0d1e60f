/** A link inside a published file. */
interface BriefLink {
  readonly href: string;
  readonly text: string;
}

/**
 * /don-vi/<area>/tom-tat.json: the first things readers want to know about their own district. Written by
 * src/views/areas/area-brief.ts, fetched by the `<my-area>` element (src/areas/my-area.ts).
 */
export interface AreaBrief {
  readonly page: BriefLink;
  /** "Tính đến ngày …", and a note when the figures are samples. */
  readonly notes: ReadonlyArray<string>;
  /** Upcoming reports, soonest first: "số liệu đến ngày 30/06/2017 (…)", with their targets. */
  readonly due: ReadonlyArray<{
    readonly when: string;
    readonly targets: ReadonlyArray<BriefLink>;
  }>;
  /** Targets, those that need attention first: "80% (chậm)". */
  readonly figures: ReadonlyArray<BriefLink & { readonly standing: string }>;
  /**
   * The year's calendar filtered to the area's level; the calendar of all levels when the plan has no
   * entries for that level.
   */
  readonly calendar: BriefLink;
  readonly feeds: string;
}
