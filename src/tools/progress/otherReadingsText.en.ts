import type { otherReadingsSv } from './otherReadingsText.sv';

export const otherReadingsEn: typeof otherReadingsSv = {
  heading: 'If the text is read another way',
  eachPart: (left) => `If the parts are counted separately, the limit is not reached: ${left} short (Q-03).`,
  everyPart: (total, left) => `If all ${total} are required, the limit is not reached: ${left} short (Q-04).`,
  wholeParts: (done, left) =>
    `If a part counts only once you have written about it, ${done} are done and you are ${left} short of the limit. Exercises need to be logged and shared, trial sessions reflected on (Q-05).`,
  published: (weeks, earliest, latest) =>
    `If the stated time holds, ${weeks}, you finish on ${earliest} at the earliest and ${latest} at the latest (Q-01).`,
  workingDays: (day) =>
    `If the time is counted in working days, the decision comes on ${day} at the latest (Q-09).`,
  nextWorkingDay: (day) =>
    `If a last day that is off moves to the next working day, the decision comes on ${day} at the latest (Q-09).`,
  workingDaysPlanned: (day) =>
    `If the time is counted in working days, the plan gives the decision on ${day} at the latest (Q-09).`,
  nextWorkingDayPlanned: (day) =>
    `If a last day that is off moves to the next working day, the plan gives the decision on ${day} at the latest (Q-09).`,
};
