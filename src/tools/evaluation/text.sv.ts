import type { EvaluationWords } from './words';

export const sv: EvaluationWords = {
  title: 'Utvärdering efter samtalsserie',
  submit: 'Visa utvärderingen',
  waiting:
    'Fyll i tillsammans med klienten när samtalsserien är slut. Skriv var klienten stod före och efter, så ser ni förändringen här.',
  mend: 'Rätta det som är markerat i formuläret, så visas utvärderingen här.',
  seriesHeading: 'Utvärderingar',
  seriesHint:
    'En utvärdering för varje samtalsserie. Du som håller i den är någon annan än coachen, så att klienten kan tala fritt.',
  series: (number) => `Utvärdering ${number}`,
  addSeries: 'Lägg till en utvärdering',
  seriesRows: {
    remove: (name) => `Ta bort ${name}`,
    removed: (name) => `${name} är borttagen.`,
    undoRemove: 'Ångra',
    full: 'Fler utvärderingar får inte plats. Hämta dem som CSV och ta bort några äldre.',
  },
  parts: {
    who: 'Vilka och när?',
    goals: 'Klientens mål',
    grades: 'Hur var samtalen?',
    prose: 'Med klientens egna ord',
  },
  proseHint: 'Lämna tomt det ni inte vill svara på. Skriv inget om hälsa eller annat känsligt.',
  labels: {
    coach: 'Vem var coach?',
    evaluator: 'Vem håller i utvärderingen?',
    client: 'Vem var klient?',
    sessions: 'Hur många samtal blev det?',
    from: 'När var det första samtalet?',
    to: 'När var det sista samtalet?',
    benefit: 'Hur stor nytta har klienten haft av samtalen?',
    value: 'Hur mycket var de värda för klienten?',
    trust: 'Hur starkt var förtroendet mellan klient och coach?',
    helped: 'Vad hjälpte?',
    concept: 'Vad kan bli bättre i upplägget?',
    coaching: 'Vad kan coachen göra annorlunda?',
    recommend: 'Skulle klienten rekommendera samtalen till någon annan?',
    shared: 'Får coachen läsa utvärderingen?',
  },
  aliasHint: 'Initialer eller en kod, inte hela namnet.',
  evaluatorHint: 'Initialer eller en kod. Någon annan än coachen.',
  // gate: how a date is written
  dateHint: 'Till exempel 2025-04-28 eller 28 april 2025.',
  gradeHint: (least, most) => `${least} är lägst och ${most} högst.`,
  recommendHint: (least, most) => `Från ${least}, nej, till ${most}, ja, absolut.`,
  sharedHint:
    'Det klienten säger ja till kommer med i texten till coachen. Lämnar ni frågan tom räknas det som nej.',
  sharedNames: { yes: 'Ja', no: 'Nej' },
  goal: (number) => `Mål ${number}`,
  goalText: 'Vad ville klienten nå?',
  goalHint: (least, most) =>
    `Hur nära målet var klienten före samtalen, och hur nära efter? Från ${least}, långt ifrån, till ${most}, helt framme.`,
  before: 'Före',
  after: 'Efter',
  addGoal: 'Lägg till ett mål',
  goalRows: {
    remove: (name) => `Ta bort ${name.toLowerCase()}`,
    removed: (name) => `${name} är borttaget.`,
    undoRemove: 'Ångra',
    full: 'Fler mål än så får inte plats i en utvärdering.',
  },

  samePerson:
    'Coachen och den som håller i utvärderingen ser ut att vara samma person. Låt någon annan hålla i den',
  address: 'Skriv initialer eller en kod, inte en adress',
  personalNumber: 'Skriv initialer eller en kod, inte ett personnummer',
  tooLong: (length, most) => `Texten har ${length} tecken. Korta den till högst ${most}`,
  notOnScale: (least, most) => `Skriv ett heltal från ${least} till ${most}`,
  afterToday: (day, today) => `Dagen får inte ligga framåt i tiden. ${day} är efter i dag, ${today}`,
  beforeFirst: (last, first) => `Det sista samtalet kan inte ligga före det första. ${last} är före ${first}`,

  answer: {
    nothing: 'Inget är ifyllt än',
    none: 'Utvärderingen räknas inte med än',
    begun: (evaluations) =>
      evaluations === 1 ? 'Utvärderingen är påbörjad' : `${evaluations} utvärderingar är påbörjade`,
    one: (before, after, change) => `Från ${before} till ${after} mot målet (${change})`,
    some: (up, goals) => `${up} av ${goals} mål har kommit närmare`,
    many: (evaluations, up, goals) =>
      `${evaluations} utvärderingar: ${up} av ${goals} mål har kommit närmare`,
  },
  unchanged: 'oförändrat',
  stopped: (name) =>
    `${name} räknas inte med än: coachen och den som håller i den ser ut att vara samma person.`,
  unanswered: (name, questions) => `${name} – inte ifyllt än: ${questions}.`,
  questions: {
    coach: 'coach',
    evaluator: 'vem som håller i utvärderingen',
    client: 'klient',
    sessions: 'antal samtal',
    period: 'första och sista samtalet',
    goals: 'före och efter för varje mål',
    benefit: 'nytta',
    value: 'värde',
    trust: 'förtroende',
    shared: 'om coachen får läsa',
  },
  confirm: (typed, day) =>
    `Vi läser ”${typed}” som ${day}. Säg ja till det i formuläret, så räknar vi med det.`,
  notes: {
    leftOut: 'Det som behöver rättas i formuläret är inte med här än.',
    inspiration:
      'Frågorna är inspirerade av hur andra följer upp coachning. De är inget krav i Inner Journey.',
    everything:
      'Det du kopierar, skriver ut eller hämtar som CSV har med allt. Texten till coachen har bara med de utvärderingar som klienten har sagt ja till.',
  },
  offer: {
    told: (what) => `I din mapp finns en skiss från före samtalen: ${what}.`,
    use: 'Fyll i det som är tomt från skissen',
    client: (alias) => `klient ${alias}`,
    goals: (goals) => (goals === 1 ? 'ett mål' : `${goals} mål`),
  },
  meta: (day) => `Sammanställt ${day}. Det är deltagarnas egna omdömen, inget beslut.`,
  forCoach: (coach) => `text till ${coach}`,
  printBlank: 'Skriv ut en tom blankett',
};
