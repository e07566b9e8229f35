import type { EvaluationWords } from './words';

export const en: EvaluationWords = {
  title: 'Evaluation after a series of sessions',
  submit: 'Show the evaluation',
  waiting:
    'Fill it in together with the client when the series is over. Write where the client stood before and after, and the change is shown here.',
  mend: 'Mend what is marked in the form, and the evaluation will stand here.',
  seriesHeading: 'Evaluations',
  seriesHint:
    'One evaluation for each series of sessions. You who lead it are somebody other than the coach, so that the client can speak freely.',
  series: (number) => `Evaluation ${number}`,
  addSeries: 'Add an evaluation',
  seriesRows: {
    remove: (name) => `Remove ${name}`,
    removed: (name) => `${name} is removed.`,
    undoRemove: 'Undo',
    full: 'There is no room for more evaluations. Download them as CSV and remove some older ones.',
  },
  parts: {
    who: 'Who and when?',
    goals: 'The client’s goals',
    grades: 'How were the sessions?',
    prose: 'In the client’s own words',
  },
  proseHint:
    'Leave empty what you would rather not answer. Write nothing about health or other sensitive matters.',
  labels: {
    coach: 'Who was the coach?',
    evaluator: 'Who leads the evaluation?',
    client: 'Who was the client?',
    sessions: 'How many sessions were there?',
    from: 'When was the first session?',
    to: 'When was the last session?',
    benefit: 'How much use have the sessions been to the client?',
    value: 'How much were they worth to the client?',
    trust: 'How strong was the trust between client and coach?',
    helped: 'What helped?',
    concept: 'What could be better in the way the sessions are set up?',
    coaching: 'What could the coach do differently?',
    recommend: 'Would the client recommend the sessions to somebody else?',
    shared: 'May the coach read the evaluation?',
  },
  aliasHint: 'Initials or a code, not the full name.',
  evaluatorHint: 'Initials or a code. Somebody other than the coach.',
  // gate: how a date is written
  dateHint: 'For example 2025-04-28 or 28 April 2025.',
  gradeHint: (least, most) => `${least} is lowest and ${most} highest.`,
  recommendHint: (least, most) => `From ${least}, no, to ${most}, yes, certainly.`,
  sharedHint:
    'What the client says yes to goes into the text for the coach. If you leave the question empty, that counts as no.',
  sharedNames: { yes: 'Yes', no: 'No' },
  goal: (number) => `Goal ${number}`,
  goalText: 'What did the client want to reach?',
  goalHint: (least, most) =>
    `How close to the goal was the client before the sessions, and how close after? From ${least}, far away, to ${most}, all the way there.`,
  before: 'Before',
  after: 'After',
  addGoal: 'Add a goal',
  goalRows: {
    remove: (name) => `Remove ${name.toLowerCase()}`,
    removed: (name) => `${name} is removed.`,
    undoRemove: 'Undo',
    full: 'There is no room for more goals in one evaluation.',
  },

  samePerson:
    'The coach and the one who leads the evaluation seem to be the same person. Let somebody else lead it',
  address: 'Write initials or a code, not an address',
  personalNumber: 'Write initials or a code, not a personal identity number',
  tooLong: (length, most) => `The text has ${length} characters. Shorten it to at most ${most}`,
  notOnScale: (least, most) => `Write a whole number from ${least} to ${most}`,
  afterToday: (day, today) => `The day cannot lie ahead. ${day} is after today, ${today}`,
  beforeFirst: (last, first) => `The last session cannot come before the first. ${last} is before ${first}`,

  answer: {
    nothing: 'Nothing is filled in yet',
    none: 'The evaluation does not count yet',
    begun: (evaluations) =>
      evaluations === 1 ? 'The evaluation is begun' : `${evaluations} evaluations are begun`,
    one: (before, after, change) => `From ${before} to ${after} towards the goal (${change})`,
    some: (up, goals) => `${up} of ${goals} goals have come closer`,
    many: (evaluations, up, goals) => `${evaluations} evaluations: ${up} of ${goals} goals have come closer`,
  },
  unchanged: 'unchanged',
  stopped: (name) =>
    `${name} does not count yet: the coach and the one who leads it seem to be the same person.`,
  unanswered: (name, questions) => `${name} – not filled in yet: ${questions}.`,
  questions: {
    coach: 'coach',
    evaluator: 'who leads the evaluation',
    client: 'client',
    sessions: 'number of sessions',
    period: 'first and last session',
    goals: 'before and after for each goal',
    benefit: 'use',
    value: 'value',
    trust: 'trust',
    shared: 'whether the coach may read it',
  },
  confirm: (typed, day) => `We read “${typed}” as ${day}. Say yes to it in the form, and it will count.`,
  notes: {
    leftOut: 'What needs mending in the form is not part of this yet.',
    inspiration:
      'The questions are inspired by how others follow up coaching. They are no requirement of Inner Journey.',
    everything:
      'What you copy, print or download as CSV holds everything. The text for the coach holds only the evaluations that the client has said yes to.',
  },
  offer: {
    told: (what) => `Your folder has a sketch from before the sessions: ${what}.`,
    use: 'Fill in what is empty from the sketch',
    client: (alias) => `client ${alias}`,
    goals: (goals) => (goals === 1 ? 'one goal' : `${goals} goals`),
  },
  meta: (day) => `Put together on ${day}. These are the participants’ own views, not a decision.`,
  forCoach: (coach) => `text for ${coach}`,
  printBlank: 'Print a blank form',
};
