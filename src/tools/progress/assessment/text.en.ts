import type { AssessmentWords } from './words';

export const assessmentEnglish: AssessmentWords = {
  title: 'Assessment sheet',
  nothing: {
    title: 'There is nothing to sum up yet',
    text: 'The sheet is written from what you have kept in these tools. You fill in nothing here.',
    progress: 'Tick off exercises, trial sessions and tools in the progress calculator',
    feedback: 'Note what the test user saw on the feedback cards',
    where: 'Choose to keep it there, and the sheet will stand here.',
  },
  tooMany:
    'More parts are ticked than the training has. Mend it in the progress calculator, and the sheet will come.',
  trainee: 'Trainee',
  gaps: {
    title: 'What you can add',
    parts: (missing) => `Not ticked yet: ${missing}.`,
    feedback: (sessions) => `Feedback is missing for ${sessions}.`,
    platform: 'No tool has an example yet.',
    days: 'The day when everything was completed or reported is missing.',
    toMend: 'Something in the progress calculator needs mending and is therefore left out.',
  },
  sections: {
    counts: 'Counts and limit',
    parts: 'Part by part',
    feedback: 'Feedback from test users',
    platform: 'The platform’s tools',
    days: 'Dates',
    open: 'Open in the programme',
    decision: 'The assessor’s decision',
  },
  noted: (noted, total) => `Noted for ${noted} of ${total}.`,
  levels: (point, counts) => `${point}: ${counts}`,
  examples: (session, examples) => `${session} – ${examples}`,
  example: (point, text) => `${point}: ${text}`,
  differing: (session, point) =>
    `${session}, ${point}: the card and the progress calculator differ. What stands here is from the calculator.`,
  noDays: 'No dates are noted.',
  open: {
    share: 'Do journal, sharing and reflection belong to the share? Here they are counted apart (Q-05).',
    feedback: 'How much positive feedback is enough? Here it is counted but not judged (Q-06).',
  },
  eachPart:
    'Is it enough to reach the limit together, or must each part reach it? Here the parts are counted together (Q-03).',
  decisionLines: [
    'Decision: ____________________',
    'Date: ____________________',
    'Assessor: ____________________',
  ],
  judged: (assessor) => `The decision is made by ${assessor}. The sheet holds the trainee’s own notes.`,
  meta: (date) => `Put together ${date} from the trainee’s own notes. It is not a decision.`,
};
