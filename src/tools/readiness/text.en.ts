import type { ReadinessWords } from './words';

export const en: ReadinessWords = {
  title: 'Am I ready for coaching?',
  submit: 'Show the answer',
  waiting:
    'Take the statements at your own pace, and you see part by part how things stand for you right now.',
  label:
    'The parts are inspired by an article on coaching. None of it is a requirement of Inner Journey, and it is no test of you as a person.',
  parts: { wish: 'Your own wish', openness: 'Your openness', change: 'Your room for change' },
  statements: {
    wishNamed: 'I can say what I want to develop in myself.',
    wishOwn: 'It is I who want it, not someone else who wants it for me.',
    openNow: 'I can see myself telling a coach honestly how things are for me today.',
    openAhead: 'I can see myself saying aloud where I want to go, even if that feels uncertain.',
    roomForChange: 'I have the time and energy to try something new in the near future.',
    welcomesChange: 'I would be glad if something in my everyday life became different.',
  },
  ends: ['not true at all', 'completely true'],
  unknown: 'I do not know',
  thoughtsHeading: 'To think over',
  thoughtsHint: 'Write for your own sake. This does not count towards the answer.',
  thoughts: {
    trust: 'What do you need in order to feel safe with a coach?',
    ego: 'When does it matter to you to be right, or to be seen in a certain way?',
    worth: 'What would it be worth to you if the sessions helped?',
  },
  thoughtNames: { trust: 'Trust', ego: 'Ego', worth: 'Worth' },
  count: (length, most) => `${length} of ${most} characters`,
  tooLong: (length, most) => `Shorten it to ${most} characters. It is ${length} now`,
  answer: {
    ready: 'You seem ready',
    onTheWay: 'On the way – there is much to build on',
    notNow: 'Perhaps not right now – here is how you can begin',
    open: (left) =>
      left === 1
        ? 'No answer yet – one statement is waiting'
        : `No answer yet – ${left} statements are waiting`,
  },
  next: (statement) => `Next statement: ${statement}`,
  stillOpen: (left) => (left === 1 ? 'One statement is unanswered.' : `Unanswered statements: ${left}.`),
  beginHeading: 'How you can begin',
  goOnHeading: 'How you can go on',
  readyHeading: 'To bring to the first session',
  begin: {
    wish: 'Your own wish: write down a single thing you want to be different further on, and why it matters to you.',
    openness:
      'Your openness: choose something small that you seldom speak of and tell it to someone you trust. Notice how it feels.',
    change:
      'Your room for change: try one new thing this week, small enough to happen. If there is too much around you now, you can wait.',
  },
  talkUnclear: (part) => `${part}: not knowing is an answer too. It can be a good question for a coach.`,
  ready: [
    'What you want to be different, in your own words.',
    'How open the two of you will be. Agree on it before you begin.',
    'How you yourself will notice that the sessions help.',
  ],
  partsHeading: 'Part by part',
  status: {
    inPlace: 'in place',
    onTheWay: 'on the way',
    notYet: 'not yet',
    unclear: 'unclear',
    open: 'not answered',
  },
  partLine: (part, status, answers) => `${part}: ${status}. Your answers: ${answers}.`,
  thoughtLine: (name, text) => `${name}: ${text}`,
  ownHeading: 'Your own thoughts',
  notes: {
    noDiagnosis:
      'The answer is no diagnosis and no score. It shows how you see things today, and that can change.',
    limits: (inPlace, onTheWay) =>
      `A part is in place when both answers are ${inPlace} or higher. It is on the way when their mean is ${onTheWay} or higher, and otherwise not yet. An “I do not know” makes it unclear. The limits are our own choice.`,
    // gate: telephone numbers of the health care
    care: 'Coaching is not health care. If you are unwell, you are not alone: in Sweden, talk to your health centre or call 1177. If someone’s life is in danger, call 112.',
    inspired:
      'The parts are inspired by the article “Vad som krävs för ett framgångsrikt coachingförhållande” at ledarskapscoachen.nu. They are not requirements of Inner Journey.',
  },
  meta: (day) => `Filled in on ${day}. This is a self-assessment, not a decision.`,
  picture: 'Where your answers lie',
  examples: {
    caption: 'What the answer is for a part with two statements',
    columns: { answers: 'Your two answers', status: 'The part is' },
  },
};
