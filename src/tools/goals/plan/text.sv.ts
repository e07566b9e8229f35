/** What must be mended. */
export const problemsSv = {
  inGoal: (number: string, message: string) => `${number}: ${message}`,
  roleMissing: 'Välj din roll',
  otherRoleMissing: 'Skriv vilken roll du har',
  tooLong: (name: string, length: number, most: number) =>
    `${name}: texten har ${length} tecken. Korta den till högst ${most}`,
  tooShort: (name: string, least: number) => `${name}: skriv minst ${least} tecken`,
  quarterFar: (first: string, last: string) => `Välj ett kvartal från ${first} till ${last}`,
  tooFew: (least: string) => `Planen behöver minst ${least}. Lägg till ett mål`,
  tooMany: (most: string) =>
    `Planen har plats för ${most} på gång samtidigt. Avsluta, flytta eller ta bort ett mål först`,
  // gate: how numbers are typed
  number: {
    notANumber: 'skriv med siffror, till exempel 12 eller 4,5',
    ambiguous: 'menar du tusental eller decimaler? Skriv till exempel 12 500 eller 12,5',
    grouping: 'mellanslag och skiljetecken hamnade fel. Skriv till exempel 12 500 eller 12500',
    tooManyDecimals: 'skriv högst två decimaler, till exempel 4,25',
    notWhole: 'skriv ett heltal, till exempel 8',
    negative: 'skriv 0 eller mer',
  },
  named: (name: string, message: string) => `${name}: ${message}`,
  tooMuch: (name: string, most: string) => `${name} får vara högst ${most}`,
  percentOutOfRange: (name: string, least: string, most: string) =>
    `${name}: en andel ligger mellan ${least} och ${most}. Är det en ökning, kryssa i det under enheten`,
  targetIsBaseline: 'Målvärdet är samma som startläget. Ändra det ena, så finns det något att nå',
  deadlinePast: (earliest: string) =>
    `Slutdatum: välj tidigast i morgon, ${earliest}. Är målet klart, ändra läget till Klart`,
  deadlineFar: (latest: string) => `Slutdatum: välj en dag senast ${latest}`,
  milestoneLate: (name: string, deadline: string) =>
    `${name} ska vara samma dag eller före slutdatumet (${deadline})`,
  tooManyResources: (most: number) => `Välj högst ${most} stöd`,
};
