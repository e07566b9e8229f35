import type { ProgressWords } from './words';

export const progressEnglish: ProgressWords = {
  title: 'Progress calculator',
  submit: 'Show where I am',
  waiting: 'Tick what you have done, and you will see here what is left and when you can be finished.',
  mend: 'Mend what is marked in the form, and we will count here.',
  form: {
    exercises: 'Exercises',
    exercisesHint: (count) => `The training has ${count}. Tick the ones you have done.`,
    exerciseMore: 'Name, date and journal',
    name: 'Which exercise was it?',
    date: 'Which day did you finish it?',
    logged: 'Logged in Dynamisk Journal',
    shared: 'Shared with my test user',
    received: 'Feedback received',
    sessions: 'Trial sessions',
    sessionsHint: (count) => `You hold ${count} with a test user. Do note the feedback.`,
    sessionDate: 'Which day did you hold it?',
    sessionMore: 'Date and feedback',
    levels: { clearly: 'Yes, clearly', partly: 'Partly', notYet: 'Not yet' },
    reflected: 'I have reflected on the feedback',
    clearPoints: 'Remove the answers',
    platform: 'The platform’s tools',
    platformHint: 'Which have you shown that you can use? An example of your own helps the assessor.',
    platformMore: 'Give an example',
    example: 'How have you used it?',
    exampleHint: 'Write about yourself, without naming others.',
    characters: (count) => `${count} ${count === 1 ? 'character' : 'characters'}`,
    days: 'Dates',
    // gate: how a date is written
    daysHint:
      'Fill in what you know, for example 2025-04-28 or 28 April 2025. With a first day we draw your plan.',
    startsOnHint: 'The first day of the training.',
    practiceWeeks: 'How long do you want to practise in the coaching practice?',
    practiceHint: (weeks) => `We count on ${weeks} until you choose.`,
    completedHint: 'The day the last step was done.',
    reportedHint: 'The time to a decision begins when everything is both complete and reported.',
  },
  exercise: (row) => `Exercise ${row}`,
  session: (row) => `Trial session ${row}`,
  told: {
    logged: 'logged',
    shared: 'shared',
    received: 'feedback received',
    noted: 'feedback noted',
    reflected: 'reflected on',
  },
  startsOn: 'First day',
  completedOn: 'All steps complete',
  reportedOn: 'Reported',
  tooMany: (total, ticked) => `The training has ${total}, but ${ticked} are ticked. Untick until it is right`,
  textLong: (length, most) => `The text has ${length} characters. Shorten it to at most ${most}`,
  afterToday: (day, today) => `${day} is after today, ${today}. Give the day it was done`,
  beforeStart: (day, start) => `${day} is before the first day, ${start}. Change one of them`,
  completedBeforeLast: (day, last) =>
    `${day} is before ${last}, when you did the latest thing you have ticked. Change one of them`,
  outside: (first, last) => `Give a day from ${first} to ${last}`,

  answer: {
    none: 'The training has no mandatory parts',
    left: (count, left) => `${count} – ${left} left to the limit`,
    reached: (count) => `${count} – the limit is reached`,
    all: (count) => `${count} – everything is done`,
  },
  share: (done, total, percent) => `${done} of ${total}${percent === null ? '' : ` (${percent})`}`,
  of: (done, total) => `${done} of ${total}`,
  week: (week) => `week ${week}`,
  left: {
    toLimit: (left, needed, total) =>
      `${left} left to the limit, which is ${needed} of ${total}. Exercises and trial sessions count together, so you choose which.`,
    toAll: (left, total) => `${left} left to all ${total}. That is what the training is laid out for.`,
    eachPart: (left, needed, total) =>
      `Counted separately, ${left} would be missing: ${needed} of ${total} would be needed. The assessor may ask about it.`,
    report: (time) => `Report to start the clock. You will then hear within ${time}.`,
    complete: 'The report is in. The clock starts on the day all steps are complete.',
    confirm: (name, typed, date) =>
      `${name}: we read “${typed}” as ${date}. Say yes to it in the form, and we will count on it.`,
    planned: (start, end, decision) =>
      `Starting on ${start} you are finished on ${end}. If you report the same day, you hear by ${decision}.`,
    plannedPast: (end) => `The plan ended on ${end}. The pace is your own, so you can carry on as before.`,
    due: (date) => `You hear by ${date}.`,
    nonWorking: (kind, name) =>
      `${kind === 'weekend' ? 'That is a weekend' : `That is ${name}`}, but the date is not moved.`,
  },
  notes: {
    assessor: (assessor) =>
      `The feedback and your use of the tools are judged by ${assessor}. Here we only count what you have noted.`,
    practice: (weeks) => `Our assumption: ${weeks} of coaching practice, until you choose.`,
    untouched: (part) => `Our assumption: no ${part} yet, since nothing is ticked there.`,
    unticked: (rows) => `Not counted, since the tick is missing: ${rows}.`,
    leftOut: 'What is marked in the form is left out of the dates until it is mended.',
    dueAhead: 'The days lie ahead. The day to hear holds if they do.',
    notAllTicked: (left) =>
      `The decision is counted from the day all steps are complete, and ${left} are not ticked here.`,
    limit: (needed, total) =>
      `How we read the limit: it is rounded up to ${needed}, but plan for all ${total} (Q-02, Q-04).`,
    pooled:
      'How we read the criterion: exercises and trial sessions count together, since the programme gives one share for both (Q-03).',
    apart:
      'How we read the rest: journal, sharing and reflection are items of their own without a percentage. The programme has no number for how much feedback is enough (Q-05, Q-06).',
    plan: (published, steps) =>
      `How we read the time: the programme says ${published}, but the steps add up to ${steps}. The plan follows the steps (Q-01).`,
    clock:
      'How we read the decision: the time runs in calendar days from whichever came last of complete and reported (Q-09).',
  },
  criterion: (phrase, needed) => `${phrase}, that is ${needed}`,
  noted: (noted, total) => `noted for ${noted} of ${total}`,
  shown: (shown, total) => `${shown} of ${total} shown`,
  tools: (count) => `${count} ${count === 1 ? 'tool' : 'tools'}`,
  readMore: (id) => `How we read it (${id})`,
  picture: {
    title: 'Part by part',
    label: (count, limit, goal) => `${count}. The limit is ${limit}, the goal ${goal}.`,
    part: (title, done, total) => `${title}: ${done} of ${total}`,
    limit: (count) => `limit ${count}`,
    goal: (count) => `goal ${count}`,
    showTable: 'Show as a table',
    caption: 'Part by part and together',
    columns: { part: 'Part', done: 'Done', total: 'All', alone: 'Limit' },
    together: 'Together',
  },
  files: {
    calendar: 'calendar file',
    csv: 'checklist (CSV)',
  },
};
