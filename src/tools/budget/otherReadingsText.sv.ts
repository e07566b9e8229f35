/** What another reading of the plan would give. Amounts arrive written out. */
export const otherReadingsSv = {
  heading: 'Om texten läses på ett annat sätt',
  carriedOver: (carried: string, before: number, rest: string) =>
    `Följer det som blev över ${before} med, ${carried}, ${rest} (Q-33).`,
  wouldBeLeft: (left: string) => `har du ${left} kvar`,
  wouldBeBeyond: (beyond: string) => `är det ${beyond} som behöver godkännas`,
  wouldBeSpent: 'räcker budgeten precis',
  everyPurchase: (amount: string) =>
    `Ska varje kurs godkännas, även inom budgeten, frågar du innan du anmäler dig till det du önskar för ${amount} (Q-34).`,
};
