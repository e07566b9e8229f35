import type { FeedbackWords } from './words';

export const feedbackSwedish: FeedbackWords = {
  title: 'Återkopplingskort',
  submit: 'Visa sammanställningen',
  waiting: 'Fyll i ett kort efter varje provsession, så ser du sammanställningen här.',
  card: (row) => `Provsession ${row}`,
  date: 'Vilken dag var det?',
  questions: {
    empathy: 'Kände du dig lyssnad på och förstådd?',
    clarity: 'Var det lätt att följa med, och såg du vart samtalet var på väg?',
    support: 'Fick du hjälp att komma vidare på ditt eget sätt?',
  },
  levels: { clearly: 'Ja, tydligt', partly: 'Delvis', notYet: 'Inte ännu' },
  example: (point) => `Ett exempel på ${point}`,
  exampleHint: 'Ge gärna ett exempel på varje punkt: vad sa eller gjorde aspiranten? Skriv utan namn.',
  characters: (count) => `${count} tecken`,
  exampleLong: (length, most) => `exemplet har ${length} tecken. Korta det till högst ${most}`,
  afterToday: (day, today) => `${day} är efter i dag, ${today}. Ange dagen då provsessionen hölls`,
  clearLevels: 'Ta bort svaren',
  copyCard: 'Kopiera kortet',
  filled: 'ifyllt',
  begun: 'påbörjat',
  answer: {
    none: 'Inget kort är ifyllt än',
    some: (filled, total) => `${filled} av ${total} har ett ifyllt kort`,
    all: (total) => `Alla ${total} har ett ifyllt kort`,
  },
  left: {
    fill: (cards) => `Fyll i kortet för ${cards}.`,
    example: (card, points) => `${card}: lägg gärna till ett exempel på ${points}. Det säger mer än nivån.`,
    platform: 'Lämna återkopplingen i plattformens eget system. Kopiera kortet och klistra in det där.',
  },
  noted: (filled, total) => `antecknad för ${filled} av ${total}`,
  line: (point, level) => `${point}: ${level}`,
  lineExample: (example) => `Exempel: ${example}`,
  notAnswered: 'inte besvarat',
  countHeading: 'Sammanräknat',
  count: (point, counts) => `${point}: ${counts}`,
  notes: {
    judged: 'En granskare bedömer helheten. Korten räknas aldrig om till godkänt eller inte.',
    reading:
      'Så läser vi kriteriet: varje punkt antecknas för sig, utan gräns. Programmet har ingen siffra för hur mycket positiv återkoppling som räcker (Q-06).',
    names:
      'Skriv om det som hände i samtalet, utan namn och utan det som testanvändaren berättade om sig själv.',
    toMend: 'Det som är markerat i formuläret behöver rättas innan du lämnar kortet vidare.',
  },
  meta: (date) => `Sammanställt ${date}. Det är en anteckning, inte ett beslut.`,
  cardTitle: (card) => `Återkoppling: ${card}`,
  blank: {
    title: 'Återkoppling efter en provsession',
    print: 'Skriv ut kortet',
    heading: 'Ett tomt kort till testanvändaren',
    intro:
      'Tack för att du ger återkoppling. Sätt ett kryss på varje rad och ge gärna ett exempel. Ärligt hjälper mest.',
    session: 'Provsession och dag',
    example: 'Ett exempel',
    copy: 'Kopiera det tomma kortet',
  },
};
