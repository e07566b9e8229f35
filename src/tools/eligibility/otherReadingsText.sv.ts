/** What another reading of the programme would give; a number of sessions or tools arrives with its unit. */
export const otherReadingsSv = {
  heading: 'Om texten läses på ett annat sätt',
  roles: { asCoach: 'som coach', asClient: 'som klient' },
  roleNone: (role: string, left: string) => `Räknas bara samtal ${role} är ${left} kvar (Q-15).`,
  roleSome: (role: string, left: string) =>
    `Räknas bara samtal ${role} är minst ${left} kvar, eftersom du har haft båda rollerna (Q-15).`,
  roleUnknown: (role: string, sessions: string) =>
    `Räknas bara samtal ${role} beror svaret på hur många av dina ${sessions} som var det (Q-15).`,
  several: (left: string) => `Krävs det flera verktyg är ${left} kvar att prova (Q-18).`,
  namedOnly: (examples: string, left: string) =>
    `Räknas bara verktygen som programmet nämner, ${examples}, är ${left} kvar att prova (Q-18).`,
  unsureHolds:
    'Krävs det ett tydligt ja på varje påstående är det för tidigt att ansöka, så länge du svarar osäker (Q-19).',
  nothingHolds: {
    ready: 'Är egenskaperna helt och hållet granskarens sak kan du ansöka nu (Q-19).',
    almost: 'Är egenskaperna helt och hållet granskarens sak är det bara en sak kvar (Q-19).',
    notYet: 'Är egenskaperna helt och hållet granskarens sak är det andra som är kvar (Q-19).',
    open: 'Är egenskaperna helt och hållet granskarens sak är inget avgjort än (Q-19).',
  },
};
