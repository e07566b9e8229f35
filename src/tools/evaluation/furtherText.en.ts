import type { FurtherWords } from './furtherWords';

export const furtherTextEn: FurtherWords = {
  heading: (name, coach) => (coach === '' ? name : `${name}: ${coach} as coach`),
  series: (sessions, period) => `The series: ${[sessions, period].filter(Boolean).join(', ')}`,
  period: (from, to) => (from === to ? from : `${from} to ${to}`),
  people: (client, evaluator) => `Client: ${client}. The evaluation was led by ${evaluator}.`,
  nobody: 'not given',
  named: (goal, text) => `${goal}, “${text}”`,
  goal: (goal, before, after, change) => `${goal}: from ${before} to ${after} (${change})`,
  goalOpen: (goal) => `${goal}: before and after are still missing`,
  grades: { benefit: 'Use', value: 'Value', trust: 'Trust', recommend: 'Would recommend' },
  grade: (question, answer, most) => `${question}: ${answer} of ${most}`,
  texts: {
    helped: (text) => `This helped: ${text}`,
    concept: (text) => `Could be better in the set-up: ${text}`,
    coaching: (text) => `Could the coach do differently: ${text}`,
  },
  shared: { yes: 'The coach may read the evaluation.', no: 'The coach may not read the evaluation.' },
  averagesHeading: (coach) => (coach === '' ? 'Averages' : `Averages for ${coach}`),
  average: (question, average, most, answers) => `${question}: ${average} of ${most} (${answers} answers)`,
  tooFew: (least) =>
    `Averages are shown when at least ${least} evaluations of the same coach answer the same question. Fewer answers say more about a person than about the sessions.`,
  picture: {
    title: 'The client’s goals, before and after',
    value: (before, after, change) => `from ${before} to ${after} (${change})`,
    legend: { before: 'before', after: 'after' },
  },
  coach: {
    title: (coach) => `Evaluations for ${coach}`,
    onlyShared: 'Only the evaluations that the coach may read are here.',
    fileName: 'evaluation-for',
  },
  csv: {
    fileName: 'evaluation',
    columns: {
      coach: 'Coach',
      evaluator: 'Evaluator',
      client: 'Client',
      sessions: 'Number of sessions',
      from: 'First session',
      to: 'Last session',
      benefit: 'Use',
      value: 'Value',
      trust: 'Trust',
      helped: 'Helped',
      concept: 'Better in the set-up',
      coaching: 'Coach differently',
      recommend: 'Would recommend',
      shared: 'Coach may read',
    },
    goalColumns: (number) => [
      `Goal ${number}`,
      `Goal ${number} before`,
      `Goal ${number} after`,
      `Goal ${number} change`,
    ],
  },
};
