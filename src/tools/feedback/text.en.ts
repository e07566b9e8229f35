import type { FeedbackWords } from './words';

export const feedbackEnglish: FeedbackWords = {
  title: 'Feedback cards',
  submit: 'Show the summary',
  waiting: 'Fill in a card after each trial session, and you will see the summary here.',
  card: (row) => `Trial session ${row}`,
  date: 'Which day was it?',
  questions: {
    empathy: 'Did you feel listened to and understood?',
    clarity: 'Was it easy to follow, and did you see where the session was going?',
    support: 'Did you get help to move on in your own way?',
  },
  levels: { clearly: 'Yes, clearly', partly: 'Partly', notYet: 'Not yet' },
  example: (point) => `An example of ${point}`,
  exampleHint: 'Do give an example of each point: what did the trainee say or do? Write without names.',
  characters: (count) => `${count} ${count === 1 ? 'character' : 'characters'}`,
  exampleLong: (length, most) => `the example has ${length} characters. Shorten it to at most ${most}`,
  afterToday: (day, today) => `${day} is after today, ${today}. Give the day the trial session was held`,
  clearLevels: 'Remove the answers',
  copyCard: 'Copy the card',
  filled: 'filled in',
  begun: 'begun',
  answer: {
    none: 'No card is filled in yet',
    some: (filled, total) => `${filled} of ${total} have a card filled in`,
    all: (total) => `All ${total} have a card filled in`,
  },
  left: {
    fill: (cards) => `Fill in the card for ${cards}.`,
    example: (card, points) => `${card}: do add an example of ${points}. It says more than the level.`,
    platform: 'Leave the feedback in the platform’s own system. Copy the card and paste it there.',
  },
  noted: (filled, total) => `noted for ${filled} of ${total}`,
  line: (point, level) => `${point}: ${level}`,
  lineExample: (example) => `Example: ${example}`,
  notAnswered: 'not answered',
  countHeading: 'Counted together',
  count: (point, counts) => `${point}: ${counts}`,
  notes: {
    judged: 'An assessor judges the whole. The cards are never turned into a pass or a fail.',
    reading:
      'How we read the criterion: each point is noted by itself, without a limit. The programme has no figure for how much positive feedback is enough (Q-06).',
    names:
      'Write about what happened in the session, without names and without what the test user told of themselves.',
    toMend: 'What is marked in the form needs mending before you hand the card on.',
  },
  meta: (date) => `Put together ${date}. It is a note, not a decision.`,
  cardTitle: (card) => `Feedback: ${card}`,
  blank: {
    title: 'Feedback after a trial session',
    print: 'Print the card',
    heading: 'A blank card for the test user',
    intro:
      'Thank you for giving feedback. Tick one box on each line and do give an example. Honesty helps the most.',
    session: 'Trial session and day',
    example: 'An example',
    copy: 'Copy the blank card',
  },
};
