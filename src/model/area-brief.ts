/** A link inside a published file. */
interface BriefLink {
  readonly href: string;
  readonly text: string;
}

/**
 * /don-vi/<area>/tom-tat.json: the head of a unit's report card. Written by src/views/areas/area-brief.ts,
 * fetched by the `<my-area>` element (src/areas/my-area.ts), which shows it on the home page.
 */
export interface AreaBrief {
  readonly page: BriefLink;
  readonly verdict: string;
  /** "Trạng thái tính đến ngày …" */
  readonly asOf: string;
  /** "số liệu giả định" where the figures are samples; otherwise empty. */
  readonly sample: string;
  /** Targets by status, in the order of the bar. */
  readonly tally: ReadonlyArray<{
    readonly count: number;
    readonly label: string;
    readonly tone: string;
    /** Which of the drawings in the page's template. */
    readonly shape: string;
    /** Place and width in the bar, in percent. */
    readonly x: number;
    readonly width: number;
  }>;
  /** What is late, or was missing when the year was closed. */
  readonly toDo: {
    readonly heading: string;
    readonly items: ReadonlyArray<{
      readonly what: string;
      readonly why: string;
      readonly link: BriefLink | null;
    }>;
    readonly more: string;
    readonly none: ReadonlyArray<string>;
  };
  /** Upcoming reports, soonest first: "Số liệu đến 30/06/2017", with their targets. */
  readonly due: ReadonlyArray<{ readonly when: string; readonly targets: string }>;
  /** The unit's whole card, its tasks, its worksheet, its calendar. */
  readonly links: ReadonlyArray<BriefLink>;
}
