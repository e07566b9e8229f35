import type { otherReadingsSv } from './otherReadingsText.sv';

/** What another reading of the plan would give; days arrive written out. */
export const otherReadingsEn: typeof otherReadingsSv = {
  heading: 'If the text is read in another way',
  wholeMonth: (to) =>
    `If the whole first month is the start of the quarter, your 1:1 lies within it, since it ends on ${to} (Q-35).`,
  required: 'If the reflection is a requirement, it is still something to write (Q-36).',
};
