/** What must be mended, and the words of the plan as it is taken away. */
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

export const planSv = {
  answerReady: (count: string) => `Planen är klar: ${count} som håller för varje bokstav i SMART`,
  answerLeft: (places: number) =>
    places === 1
      ? 'Nästan klar: en sak att skriva tydligare'
      : `På god väg: ${places} saker att skriva tydligare`,
  answerOpen: (places: number) =>
    places === 1 ? 'Nästan klar: ett svar saknas än' : `På god väg: ${places} svar saknas än`,
  goal: (number: number) => `Mål ${number}`,
  goalHeading: (number: number, what: string) => `Mål ${number}: ${what}`,
  waitingHeading: (quarter: string) => `Väntar till ${quarter}`,
  finishedHeading: 'Klara mål',
  left: (goal: string, letter: string, sentence: string) => `${goal}, ${letter}: ${sentence}`,
  agreedOn: (lead: string, date: string) => `Avstämt med ${lead} ${date}`,
  agreed: (lead: string) => `Avstämt med ${lead}`,
  notAgreed: (lead: string) => `Inte avstämt med ${lead} än`,
  support: (items: string) => `Stöd: ${items}`,
  roleLink: (text: string) => `Rollen: ${text}`,
  companyLink: (text: string) => `Inner Journey: ${text}`,
  milestone: (text: string, date: string) => `Delmål ${date}: ${text}`,
  statusLine: (status: string) => `Läge: ${status.toLowerCase()}`,
  statusNow: (status: string, current: string) => `Läge: ${status.toLowerCase()} (nu ${current})`,
  role: (role: string) => `Roll: ${role}`,
  quarter: (quarter: string) => `Planen gäller ${quarter}.`,
  quarterAssumed: (quarter: string) =>
    `Planen gäller ${quarter}, kvartalet vi är i. Det är vårt antagande; du kan välja ett annat.`,
  carryOver: (limit: string) =>
    `Planen talar om ${limit}. Vi läser det som mål på gång i samma kvartal, de som följer med från kvartalet före inräknade.`,
  wordsNote:
    'Bokstäverna prövar hur målet är skrivet, aldrig dig. Tips påverkar inte om en bokstav är uppfylld.',
  rewritten: 'Skriv om det som hjälper. Ni avgör tillsammans på ert 1:1 om målet är bra nog.',
};

export const filesSv = {
  csv: 'CSV',
  calendar: 'kalenderfil',
  name: 'utvecklingsmal',
  deadlineEvent: (what: string, date: string) => `Slutdatum ${date}: ${what}`,
  milestoneEvent: (text: string, date: string) => `Delmål ${date}: ${text}`,
  partOf: (what: string) => `Hör till målet: ${what}`,
  header: [
    'Mål',
    'Roll',
    'Kvartal',
    'Startläge',
    'Målvärde',
    'Enhet',
    'Nu',
    'Så mäts det',
    'Stöd',
    'Rollen',
    'Inner Journey',
    'Slutdatum',
    'Delmål',
    'Avstämt',
    'Läge',
    'Specifikt',
    'Mätbart',
    'Uppnåeligt',
    'Relevant',
    'Tidsbundet',
  ],
  yes: 'ja',
  no: 'nej',
};

export const sentenceSv = {
  start: 'Mitt mål är att ',
  gaps: { what: 'göra vad?', amount: 'hur mycket?', measure: 'hur?', done: 'vad syns?', date: 'när?' },
  infinitive: /^att\s+/i,
  fromTo: (from: string, to: string) => `, från ${from} till ${to}`,
  amount: (amount: string) => ` (${amount})`,
  increase: (amount: string) => `, med ${amount}`,
  measured: ', mätt så här: ',
  doneWhen: ', klart när ',
  by: ', senast ',
};
