/** What another reading of the plan would give; days arrive written out. */
export const otherReadingsSv = {
  heading: 'Om texten läses på ett annat sätt',
  wholeMonth: (to: string) =>
    `Är hela den första månaden kvartalets början ligger ert 1:1 i början, eftersom den slutar ${to} (Q-35).`,
  required: 'Är reflektionen ett krav är den fortfarande något att skriva (Q-36).',
};
