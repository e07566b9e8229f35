import type { SeniorWords } from './words';

export const en: SeniorWords = {
  title: 'Senior Coach check',
  submit: 'Show the answer',
  waiting:
    'Write which day you were certified and how many sessions you have held, and you will see when you can apply.',
  mend: 'Mend what is marked in the form, and your answer will stand here.',
  certified: 'Which day were you certified as a coach?',
  // gate: how a date is written
  certifiedHint: 'For example 2025-04-28 or 28 April 2025.',
  afterToday: (day, today) => `The day cannot lie ahead. ${day} is after today, ${today}`,
  tooEarly: (day, first) => `Check the year. ${day} is before ${first}`,
  sessions: 'How many sessions have you held as a coach since then?',
  sessionsHint:
    'Count sessions you have completed from the day of certification onwards, paid or not. Trial sessions do not count, nor do cancelled ones.',
  // gate: how a whole number is typed
  sessionsNotWhole: 'Give a whole number, for example 12',
  sessionsNegative: 'The number of sessions cannot be negative. Write 0 or more',
  sessionsTooMany: (most) => `Give at most ${most} sessions`,
  answer: {
    canApply: 'You can apply for Senior Coach',
    timeLeft: (left) => `The sessions are enough – ${left} left`,
    sessionsLeft: (left) => `The time is enough – ${left} left`,
    bothLeft: (left) => `Not yet – ${left} left`,
    timeLeftSoFar: (left) => `Not yet – ${left} of the time left`,
    sessionsLeftSoFar: (left) => `Not yet – ${left} left`,
    open: 'It depends – one answer is missing',
    nothing: 'It depends – both answers are missing',
  },
  timeLimit: (limit, day) => `${limit}, which is ${day}`,
  left: {
    time: (wait, day) => `${wait} of the time left. The earliest day to apply is ${day}.`,
    paced: (left, goal, pace) => `${left} left of ${goal}. ${pace} a week will get you there by that day.`,
    soon: (left, goal) =>
      `${left} left. The requirement of time is met, so you can apply as soon as you have ${goal}.`,
    sessions: (left, goal) => `${left} left of ${goal}.`,
    apply: (since, channel) =>
      `Apply when you like. The requirement of time has been met since ${since}. How an application works is not in the programme, so ask in ${channel}.`,
    stillOpen: (questions) => `Answer this as well: ${questions}.`,
    confirm: (typed, day) => `We read “${typed}” as ${day}. Say yes to it in the form, and it will count.`,
  },
  questionNames: { certified: 'day of certification', sessions: 'number of sessions' },
  notes: {
    leftOut: 'What needs mending in the form is not part of the answer yet.',
    time: 'How we read the time: calendar months from the day of certification, with nothing taken off for breaks, and a fixed limit (Q-10, Q-11).',
    sessions:
      'How we read the sessions: those you have completed as a coach from the day of certification onwards, whatever the pay and length (Q-12).',
    apply: 'The answer is that you can apply, never that you have become a Senior Coach (Q-13).',
    unknown:
      'Whether you have been active enough is for Inner Journey to judge. When a decision comes is not in the programme.',
  },
  calendar: 'calendar file',
  examples: {
    caption: (certified) => `How the answer falls out for someone certified on ${certified}`,
    columns: { today: 'Today', sessions: 'Sessions', answer: 'Answer' },
  },
};
