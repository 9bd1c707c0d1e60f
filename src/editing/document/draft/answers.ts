import type { PartialDate, When } from '../../../model/dates.ts';
import type { MilestoneData } from '../../../model/milestone.ts';
import type { TargetData } from '../../../model/target.ts';
import type { OwnerRole } from '../propose/owners.ts';

/**
 * What a finding becomes in the content, as far as it is known: proposed from the words and from what the site
 * has, corrected by a person. Ids are those of the content; null where no entry fits.
 */

/** A cited document: one that the site has, or one to declare. */
export interface CitationAnswer {
  readonly kind: 'citation';
  /** The document that the site has; null: a new one is declared from the fields below. */
  readonly directive: string | null;
  /** Empty for a document that is named without one. */
  readonly symbol: string;
  /** The name as printed of a document that has no symbol. */
  readonly name?: string | undefined;
  /** Id of its type; null where neither words nor symbol tell. */
  readonly type: string | null;
  readonly issued: PartialDate;
}

/** A time: a milestone of the year, or the days on which reports are due. */
export interface DateAnswer {
  readonly kind: 'date';
  readonly use: 'milestone' | 'reporting';
  readonly title: string;
  readonly milestone: MilestoneData['kind'];
  readonly when: When;
  /** The recurring day that it falls on. */
  readonly observance: string | null;
}

/** A body that leads, takes part, or receives reports. */
export interface OwnerAnswer {
  readonly kind: 'owner';
  readonly role: OwnerRole;
  /** The organization of the site; null: none fits. */
  readonly organization: string | null;
  /** As printed. With no organization, that of the one to create. */
  readonly name: string;
  /** True when a new organization is to be created under the name. */
  readonly isNew: boolean;
}

/** A goal for the whole and for each unit, by id. */
export interface GoalTable {
  readonly whole: number | null;
  readonly units: Readonly<Record<string, number>>;
  /** Names of the table that no unit of the site has. */
  readonly unknown: ReadonlyArray<string>;
}

export interface TargetAnswer {
  readonly kind: 'target';
  readonly title: string;
  readonly shortTitle: string;
  readonly targetKind: TargetData['kind'];
  readonly comparator: TargetData['comparator'];
  readonly goal: number | null;
  /** The upper end of a range. */
  readonly goalMax: number | null;
  readonly unit: string;
  /** With kind "quota": counted within the reporting unit, or of those that it has. */
  readonly per: 'area' | 'unit' | null;
  readonly change: 'increase' | 'decrease' | null;
  readonly start: string;
  readonly due: string;
  /** "trước ngày": the due day itself is late. */
  readonly before: boolean;
  readonly goals: GoalTable | null;
  /** Last year's target: "2025/nha-dai-doan-ket". */
  readonly forerunner: string | null;
}

export type Answer = CitationAnswer | DateAnswer | OwnerAnswer | TargetAnswer;
