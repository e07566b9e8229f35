import type { otherReadingsSv } from './otherReadingsText.sv';

export const otherReadingsEn: typeof otherReadingsSv = {
  heading: 'If the text is read in another way',
  carriedOver: (carried, before, rest) =>
    `If what was left of ${before} carries over, ${carried}, ${rest} (Q-33).`,
  wouldBeLeft: (left) => `you have ${left} left`,
  wouldBeBeyond: (beyond) => `${beyond} needs approval`,
  wouldBeSpent: 'the budget is just enough',
  everyPurchase: (amount) =>
    `If every course needs approval, within the budget too, you ask before you sign up for what you wish for at ${amount} (Q-34).`,
};
