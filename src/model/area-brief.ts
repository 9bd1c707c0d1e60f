/** A link inside a published file. */
interface BriefLink {
  readonly href: string;
  readonly text: string;
}

/**
 * /don-vi/<area>/tom-tat.json: what readers want to know first about their own district. Written by
 * src/views/areas/area-brief.ts, fetched by the `<my-area>` element (src/areas/my-area.ts).
 */
export interface AreaBrief {
  readonly page: BriefLink;
  /** "Tính đến ngày …", and that figures are samples. */
  readonly notes: ReadonlyArray<string>;
  /** Next reports, soonest first: "số liệu đến ngày 30/06/2017 (…)", with their targets. */
  readonly due: ReadonlyArray<{
    readonly when: string;
    readonly targets: ReadonlyArray<BriefLink>;
  }>;
  /** Targets, those that need attention first: "80% (chậm)". */
  readonly figures: ReadonlyArray<BriefLink & { readonly standing: string }>;
  /** The year's calendar of the area's level; of all levels when the plan gives that one no work. */
  readonly calendar: BriefLink;
  readonly feeds: string;
}
