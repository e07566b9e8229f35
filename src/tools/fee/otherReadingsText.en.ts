import type { otherReadingsSv } from './otherReadingsText.sv';

export const otherReadingsEn: typeof otherReadingsSv = {
  heading: 'If the text is read another way',
  bases: { withVat: 'the price with VAT', withoutVat: 'the price without VAT' },
  otherBase: (base, fee, left) =>
    `If the fee is counted on ${base}, it is ${fee}, and you have ${left} left of a session (Q-25).`,
  onSum: (pace, fee, oneByOne) =>
    `If the fee is counted on the sum of ${pace} and rounded once, it is ${fee}. Session by session it is ${oneByOne} (Q-25).`,
  forATime: (membership) =>
    `If the discount ends after a time, the membership costs ${membership} a month (Q-22).`,
  fullAccess: 'If full access goes on once you are certified, the membership costs you nothing (Q-23).',
  ownDiscount: (percent) =>
    `If someone employed pays for the membership too, you get ${percent} off the monthly price, but it is not free (Q-24).`,
};
