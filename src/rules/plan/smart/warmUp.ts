import { amountIn } from './amountInText';
import type { GoalLanguage } from './goal';
import { matchesOf } from './match';
import { lexiconOf } from './words';

const SAMPLE = 'a 1';

/**
 * Small pieces of work that make the browser compile what goals are read with. Done one by one before the first
 * letter is written, they keep it from being slow to appear.
 */
export const warmUps = (language: GoalLanguage): readonly (() => unknown)[] => [
  () => amountIn(SAMPLE, language),
  () => lexiconOf(language, SAMPLE),
  ...(
    ['concrete', 'change', 'vague', 'vagueUnlessMeasured', 'activity', 'filler', 'decidedByOthers'] as const
  ).map((words) => () => matchesOf(SAMPLE, lexiconOf(language, SAMPLE)[words])),
];
