import type { BudgetWords } from './words';

export const budgetTextSv: BudgetWords = {
  title: 'Utbildningsbudget',
  submit: 'Visa svaret',
  waiting: (limit) =>
    `Du har ${limit} om året. Allt är kvar tills något är godkänt eller genomfört: fyll i en kurs, så räknar vi.`,
  mend: 'Rätta året i formuläret, så får du ditt svar här.',
  year: 'Vilket år gäller det?',
  yearHint: 'Lämnar du tomt räknar vi på året vi är i.',
  coursesHeading: 'Kurser och utbildningar',
  course: (number) => `Kurs ${number}`,
  name: 'Vad är det för kurs?',
  provider: 'Vem håller den?',
  date: 'Vilken dag?',
  dateHint: 'Dagen avgör vilket års budget kursen räknas till.',
  amount: 'Vad kostar den?',
  amountHint: 'Det arbetsgivaren betalar, i kronor. En annan valuta räknar du om själv.',
  status: 'Hur långt har det kommit?',
  statusNames: { wished: 'Önskad', approved: 'Godkänd', done: 'Genomförd' },
  courseVat: 'Moms på kursen',
  includesVat: 'Beloppet är skrivet',
  vatRate: 'Momssats på fakturan, i procent',
  vatNames: { with: 'Med moms', without: 'Utan moms' },
  add: 'Lägg till en kurs',
  full: 'Fler rader får inte plats. Ta bort några från tidigare år.',
  remove: (name) => `Ta bort ${name}`,
  removed: (name) => `${name} är borttagen.`,
  undoRemove: 'Ångra',
  additionsHeading: 'Godkända tillägg',
  additionsHint: 'Ett tillägg som projektledaren har godkänt höjer gränsen för året.',
  addition: (number) => `Tillägg ${number}`,
  additionAmount: 'Hur mycket godkändes?',
  additionDate: 'Vilken dag godkändes det?',
  additionDateHint: 'Tillägget räknas till det året.',
  by: 'Vem godkände?',
  byHint: 'Namnet följer inte med när du kopierar svaret eller hämtar CSV.',
  addAddition: 'Lägg till ett tillägg',
  basisHeading: 'Moms i budgeten',
  basis: 'Budgeten räknas',
  basisHint: 'Planen säger inte vilket. Välj det som gäller hos er, så räknas alla kurser om.',

  missing: {
    date: 'Skriv vilken dag det är',
    amount: 'Skriv beloppet',
    status: 'Välj hur långt det har kommit',
  },
  confirm: (day) => `Bekräfta att du menar ${day}`,
  // gate: how numbers are typed
  numberErrors: {
    notANumber: 'Skriv med siffror, till exempel 350 eller 349,50',
    ambiguous: 'Skriv tusental med mellanslag och högst två decimaler, till exempel 12 500 eller 12,50',
    grouping: 'Mellanslag och skiljetecken hamnade fel. Skriv till exempel 12 500 eller 12500',
    tooManyDecimals: 'Skriv högst två decimaler, till exempel 349,50',
    notWhole: 'Ange ett heltal, till exempel 8',
  },
  tooMuch: (most) => `Beloppet får vara högst ${most}`,
  tooLittle: (least) => `Beloppet ska vara minst ${least}`,
  tooLong: (length, most) => `Texten har ${length} tecken. Korta den till högst ${most}`,
  // gate: how a year is written
  yearForm: 'Skriv året med fyra siffror, till exempel 2026',
  yearRange: (first, last) => `Skriv ett år från ${first}, när planen kom, till ${last}`,

  answer: {
    whole: (limit, year) => `Hela budgeten för ${year} är kvar: ${limit}`,
    wholeSoFar: (limit, year) => `Inget är räknat än av ${limit} för ${year}`,
    left: (left, year) => `Du har ${left} kvar av budgeten för ${year}`,
    spent: (year) => `Budgeten för ${year} är använd, på öret`,
    beyond: (beyond, year) => `${beyond} utöver budgeten för ${year} behöver godkännas`,
  },
  waitsFor: {
    date: (name) => `${name} räknas inte än: skriv vilken dag det är.`,
    amount: (name) => `${name} räknas inte än: skriv beloppet.`,
    status: (name) => `${name} räknas inte än: välj hur långt det har kommit.`,
  },
  mendRow: (name) => `${name} räknas inte än: se över det du har skrivit.`,
  askNow: (amount) => `Be projektledaren godkänna ett tillägg på ${amount}. Det kan ni ta upp på ert 1:1.`,
  limit: (limit, extra) => `högst ${limit}, varav ${extra} godkänt tillägg`,
  readings: {
    year: (countedWithVat) =>
      `Så läser vi (Q-33): budgeten gäller ett kalenderår, hela beloppet oavsett när du började, och det som blir över följer inte med. Beloppen räknas ${countedWithVat ? 'med' : 'utan'} moms.`,
    approval:
      'Så läser vi (Q-34): det är det som går utöver budgeten som ska godkännas, av projektledaren. Det är inget nej.',
    yearAssumed: (year) => `Vårt antagande: du frågar om ${year}, året vi är i.`,
  },
  otherYears: (courses, year) =>
    courses === 1
      ? `En kurs ligger i ett annat år än ${year} och räknas inte här.`
      : `${courses} kurser ligger i andra år än ${year} och räknas inte här.`,
  examples: {
    caption: 'Så räknas budgeten i några lägen',
    columns: {
      used: 'Godkänt och genomfört',
      extra: 'Godkänt tillägg',
      left: 'Kvar',
      beyond: 'Behöver godkännas',
    },
  },
};
