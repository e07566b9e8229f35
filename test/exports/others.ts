import type { LogSession } from '../../src/folder/answers/session';
import type { StoredAnswers } from '../../src/folder/schema';

// On its own, so that what stands in for the folder needs none of the tools that ask for it.

/** What the folder holds beside the tool that is shown. */
export const others: { answers: Partial<StoredAnswers>; sessions: readonly LogSession[] } = {
  answers: {},
  sessions: [],
};

/** Instead of what is kept on the device. */
export const givenOthers = () => others;
