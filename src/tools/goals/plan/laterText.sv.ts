/** The words of the plan as it is read and taken away; fetched with the parts that say them. */
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
  deadlineName: (number: number | null) => `slutdatum${number === null ? '' : ` mal ${number}`}`,
  oneDeadline: 'Bara ett av slutdatumen i kalendern',
  deadline: (goal: string, date: string) => `slutdatumet för ${goal}, ${date}`,
  oneDeadlineHint:
    'Samma händelse som i kalenderfilen för hela planen. Hämtar du båda står den ändå bara en gång, i kalendrar som känner igen den.',
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

export const pictureSv = {
  title: 'Så står det till med målen',
  label: 'Läget mål för mål: hur långt du har kommit, och hur mycket av tiden som har gått',
  done: 'Så långt har du kommit',
  time: 'Så mycket av tiden har gått',
  come: (done: string, total: string, percent: string) => `Du har kommit ${done} av ${total} (${percent}).`,
  arrived: 'Målet är klart.',
  unknown: {
    yesNo: 'Målet räknas inte i siffror, så bilden visar bara tiden.',
    target: 'Skriv ett målvärde, så syns vägen dit.',
    current: 'Skriv var du är nu, så syns hur långt du har kommit.',
  },
  day: (day: string, days: string, percent: string) =>
    `Dag ${day} av ${days} från kvartalets början till slutdatumet (${percent}).`,
  notBegun: (days: string) => `Ingen av de ${days} dagarna till slutdatumet har gått.`,
  noDeadline: 'Slutdatumet är inte satt än.',
  pace: (status: string) => `Takten pekar på ”${status}”.`,
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
