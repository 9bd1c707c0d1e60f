import { expect } from 'vitest';
import type { Files } from '../bare-repository.ts';
import type { Proposal, Way } from '../way.ts';

/** Something that offices and reviewers do, with its outcome in their terms. */
export interface Scenario {
  readonly name: string;
  /** What the content has besides the usual. */
  readonly content?: Files;
  readonly run: (way: Way) => Promise<void>;
}

/** The reviewer takes it. */
export const take = async (proposal: Proposal | null): Promise<void> => {
  if (!proposal) throw new Error('there is nothing to take');
  expect(await proposal.errors()).toEqual([]);
  expect(await proposal.merge()).toBe('merged');
};

/** Nothing came of it. */
export const isUnchanged = async (way: Way, act: () => Promise<void>): Promise<void> => {
  const before = way.main();
  await act();
  expect(way.main()).toEqual(before);
};
