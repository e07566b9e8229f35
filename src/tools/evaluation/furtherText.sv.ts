import type { FurtherWords } from './furtherWords';

export const furtherTextSv: FurtherWords = {
  heading: (name, coach) => (coach === '' ? name : `${name}: ${coach} som coach`),
  series: (sessions, period) => `Samtalsserien: ${[sessions, period].filter(Boolean).join(', ')}`,
  period: (from, to) => (from === to ? from : `${from} till ${to}`),
  people: (client, evaluator) => `Klient: ${client}. Utvärderingen hölls av ${evaluator}.`,
  nobody: 'inte angivet',
  named: (goal, text) => `${goal}, ”${text}”`,
  goal: (goal, before, after, change) => `${goal}: från ${before} till ${after} (${change})`,
  goalOpen: (goal) => `${goal}: före och efter saknas än`,
  grades: { benefit: 'Nytta', value: 'Värde', trust: 'Förtroende', recommend: 'Skulle rekommendera' },
  grade: (question, answer, most) => `${question}: ${answer} av ${most}`,
  texts: {
    helped: (text) => `Det här hjälpte: ${text}`,
    concept: (text) => `Kan bli bättre i upplägget: ${text}`,
    coaching: (text) => `Kan coachen göra annorlunda: ${text}`,
  },
  shared: { yes: 'Coachen får läsa utvärderingen.', no: 'Coachen får inte läsa utvärderingen.' },
  averagesHeading: (coach) => (coach === '' ? 'Medelvärden' : `Medelvärden för ${coach}`),
  average: (question, average, most, answers) => `${question}: ${average} av ${most} (${answers} svar)`,
  tooFew: (least) =>
    `Medelvärden visas när minst ${least} utvärderingar av samma coach har svar på samma fråga. Färre svar säger mer om en person än om samtalen.`,
  picture: {
    title: 'Klientens mål, före och efter',
    value: (before, after, change) => `från ${before} till ${after} (${change})`,
    legend: { before: 'före', after: 'efter' },
  },
  coach: {
    title: (coach) => `Utvärderingar till ${coach}`,
    onlyShared: 'Här finns bara de utvärderingar som coachen får läsa.',
    fileName: 'utvardering-till',
  },
  csv: {
    fileName: 'utvardering',
    columns: {
      coach: 'Coach',
      evaluator: 'Utvärderare',
      client: 'Klient',
      sessions: 'Antal samtal',
      from: 'Första samtalet',
      to: 'Sista samtalet',
      benefit: 'Nytta',
      value: 'Värde',
      trust: 'Förtroende',
      helped: 'Hjälpte',
      concept: 'Bättre i upplägget',
      coaching: 'Coachen annorlunda',
      recommend: 'Rekommenderar',
      shared: 'Coachen får läsa',
    },
    goalColumns: (number) => [
      `Mål ${number}`,
      `Mål ${number} före`,
      `Mål ${number} efter`,
      `Mål ${number} förändring`,
    ],
  },
};
