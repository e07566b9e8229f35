import type { otherReadingsSv } from './otherReadingsText.sv';

export const otherReadingsEn: typeof otherReadingsSv = {
  heading: 'If the text is read another way',
  approximate: (months, earliest) =>
    `If the time is approximate, as in the development plan (${months}), you may be able to apply a little before ${earliest}. Which day cannot be worked out (Q-10).`,
  activeMonths: (months) =>
    `If only months in which you held sessions count, at least ${months} remain, however the sessions are spread (Q-11).`,
  activeMonthsUnknown:
    'If only months in which you held sessions count, the answer depends on whether you have had a break (Q-11).',
  everySession: (left, earlier) =>
    `If every session counts, at most ${left} remain, since you had ${earlier} already when you applied to the training (Q-12).`,
  everySessionEnough: (earlier) =>
    `If every session counts, they are enough already, since you had ${earlier} when you applied to the training (Q-12).`,
  paidOnly: (sessions) =>
    `If only paid sessions through the platform count, the answer depends on how many of your ${sessions} were that (Q-12).`,
  byItself: 'If the title follows by itself once the limits are reached, no application is needed (Q-13).',
};
