import type { IsoDay } from '../dates.ts';
import type { NoBase } from './bind.ts';
import type { PeriodResult } from './periods.ts';

/**
 * Every verdict is a reason: the rule that matched and its inputs. The status is derived from the reason,
 * so that the explanation on a page cannot contradict the status next to it.
 */
export type Reason =
  | { readonly status: 'not-applicable' | 'no-goal' }
  | { readonly status: 'stopped'; readonly asOf: IsoDay }
  | {
      readonly status: 'parts-met' | 'parts-missed' | 'parts-open';
      readonly met: number;
      readonly missed: number;
      readonly total: number;
    }
  | { readonly status: 'no-base'; readonly why: NoBase | 'no-total' }
  | {
      readonly status: 'above-goal';
      readonly asOf: IsoDay;
      /** True when the document says that more than the range is not reached; else it is asked. */
      readonly refused: boolean;
    }
  | {
      readonly status: 'done-on-time' | 'done-late';
      readonly metOn: IsoDay;
      readonly due: IsoDay;
      /** Which figure counts: the first that meets the goal, the last one in time, one of every period. */
      readonly by: 'first' | 'last' | 'each';
    }
  | { readonly status: 'not-yet-due'; readonly start: IsoDay }
  | { readonly status: 'never-reported'; readonly due: IsoDay; readonly closedOn: IsoDay }
  | { readonly status: 'no-data' | 'overdue-unreported'; readonly due: IsoDay }
  | {
      readonly status: 'period-missed' | 'period-unreported' | 'periods-met';
      readonly periods: ReadonlyArray<PeriodResult>;
    }
  | { readonly status: 'incomplete'; readonly missing: ReadonlyArray<string> }
  | { readonly status: 'failed' | 'overdue'; readonly asOf: IsoDay; readonly due: IsoDay }
  | { readonly status: 'due-today'; readonly due: IsoDay }
  | {
      readonly status: 'no-basis';
      readonly why: 'no-figure' | 'no-baseline' | 'goal-equals-baseline';
    }
  | { readonly status: 'within-limit' | 'over-limit'; readonly asOf: IsoDay }
  | { readonly status: 'in-time' | 'due-soon' | 'closing'; readonly daysLeft: number }
  | {
      readonly status: 'just-started' | 'regressing';
      readonly asOf: IsoDay;
      readonly done: number;
      readonly expected: number;
    }
  | {
      readonly status: 'on-track' | 'needs-push' | 'behind';
      readonly asOf: IsoDay;
      readonly done: number;
      readonly expected: number;
      readonly ratio: number;
    };

export type StatusCode = Reason['status'];

/**
 * Every status in the order of the rules, with the id of its rule. The ids are published in open data:
 * a new rule gets a new id, and no id changes its meaning.
 */
export const ruleOf = {
  'not-applicable': 'not-applicable',
  stopped: 'stopped',
  'no-goal': 'no-goal',
  'parts-met': 'all-of',
  'parts-missed': 'all-of',
  'parts-open': 'all-of',
  'no-base': 'no-base',
  'above-goal': 'above-goal',
  'done-on-time': 'done-on-time',
  'done-late': 'done-late',
  'not-yet-due': 'not-yet-due',
  'never-reported': 'never-reported',
  'overdue-unreported': 'overdue-unreported',
  // Targets with a goal for each period never reach the rules after these, but for `no-data`.
  'period-missed': 'each-period',
  'period-unreported': 'each-period',
  'periods-met': 'each-period',
  'no-data': 'no-data',
  incomplete: 'incomplete',
  failed: 'failed',
  overdue: 'overdue',
  'due-today': 'due-today',
  // Limits and binary targets never reach the rules after these.
  'within-limit': 'limit',
  'over-limit': 'limit',
  'in-time': 'days-left',
  'due-soon': 'days-left',
  closing: 'days-left',
  'no-basis': 'no-basis',
  regressing: 'regressing',
  'just-started': 'just-started',
  'on-track': 'share-of-path',
  'needs-push': 'share-of-path',
  behind: 'share-of-path',
} as const satisfies Readonly<Record<StatusCode, string>>;
export type RuleId = (typeof ruleOf)[StatusCode];

export const statusCodes = Object.keys(ruleOf) as Array<StatusCode>;
/** All rules, in order, without duplicates. */
export const ruleIds: ReadonlyArray<RuleId> = [...new Set(Object.values(ruleOf))];

/** The position of a status' rule in the table, from 1. For pages only: it changes when a rule is inserted. */
export const ruleNumber = (status: StatusCode): number => ruleIds.indexOf(ruleOf[status]) + 1;
