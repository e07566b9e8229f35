/** What another reading of the programme would give; counts arrive with their units, days written out. */
export const otherReadingsSv = {
  heading: 'Om texten läses på ett annat sätt',
  approximate: (months: string, earliest: string) =>
    `Är tiden ungefärlig, som i utvecklingsplanen (${months}), kan du kanske ansöka lite före ${earliest}. Vilken dag går inte att räkna ut (Q-10).`,
  activeMonths: (months: string) =>
    `Räknas bara månader då du har haft samtal är minst ${months} kvar, hur samtalen än är fördelade (Q-11).`,
  activeMonthsUnknown:
    'Räknas bara månader då du har haft samtal beror svaret på om du har gjort uppehåll (Q-11).',
  everySession: (left: string, earlier: string) =>
    `Räknas alla samtal är högst ${left} kvar, eftersom du hade ${earlier} redan när du ansökte till utbildningen (Q-12).`,
  everySessionEnough: (earlier: string) =>
    `Räknas alla samtal räcker de redan, eftersom du hade ${earlier} när du ansökte till utbildningen (Q-12).`,
  paidOnly: (sessions: string) =>
    `Räknas bara betalda samtal via plattformen beror svaret på hur många av dina ${sessions} som var det (Q-12).`,
  byItself: 'Följer titeln av sig själv när gränserna är nådda behövs ingen ansökan (Q-13).',
};
