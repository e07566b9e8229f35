import type { QualityWords } from './words';

export const en: QualityWords = {
  title: 'The quality mirror',
  submit: 'Show my mirror',
  waiting: 'Choose where you stand on one point at a time, and the picture grows here.',
  label: 'Inspired by the criteria of MiL Institute – not requirements of Inner Journey.',
  points: {
    values: {
      name: 'Values',
      question: 'I know what I stand for as a coach, and it shows in my sessions.',
    },
    organisation: {
      name: 'Telling about Inner Journey',
      question: 'I can tell what Inner Journey is and answer what people wonder.',
    },
    dialogue: {
      name: 'Skill in dialogue',
      question:
        'I have a way of holding sessions that comes naturally, because I have practised it for long.',
    },
    culture: {
      name: 'Feeling for cultures',
      question: 'I quickly understand the client’s surroundings, including what feelings govern there.',
    },
    maturity: {
      name: 'Personal maturity',
      question: 'I am close to the person I meet without losing distance, and without it being about me.',
    },
    speciality: {
      name: 'Own speciality',
      question: 'I have something of my own that gives my sessions depth, and I can put it into words.',
    },
  },
  levels: { notYet: 'Not yet', onTheWay: 'On the way', example: 'I have an example' },
  example: 'Your example',
  exampleHint: (least, most) =>
    `What did you do, and what came of it? ${least}–${most} characters. Write so that no client can be recognised.`,
  count: (length, most) => `${length} of ${most} characters`,
  exampleTooShort: (length, least) =>
    length === 0
      ? `Write your example in ${least} characters or more, or choose On the way`
      : `Tell a little more: ${least} characters or more. It is ${length} now`,
  tooLong: (length, most) => `Shorten it to ${most} characters. It is ${length} now`,
  speciality: 'What do you call your speciality?',
  specialityHint: 'For example leadership in health care, conflicts or new to a profession.',

  forumsHeading: 'When do you meet other coaches?',
  forumsHint:
    'Write the last and the next time for those you have. You can take the next time to your calendar.',
  forums: { trio: 'Supervision trio', peerGroup: 'Peer group', trainingDay: 'Training day' },
  forumHints: {
    trio: 'Three coaches who supervise one another.',
    peerGroup: 'A larger group that shares experience and deepens its methods.',
    trainingDay: 'A day for new knowledge, together with many.',
  },
  last: 'Last time',
  next: 'Next time',
  afterToday: (day, today) => `The day cannot lie ahead. ${day} is after today, ${today}`,
  checkYear: (day) => `Check the year in ${day}`,

  trioHeading: 'Form a trio',
  trioHint:
    'Three people, and you are one of them. Preferably with different professions. Do not write whole names.',
  members: { first: 'You', second: 'The second person', third: 'The third person' },
  alias: 'Initials or code',
  profession: 'Profession',
  aliasProblems: {
    address: () => 'Write initials or a code instead of an address',
    personalNumber: () => 'Write initials or a code instead of a personal number',
    tooLong: (most) => `Write initials or a code, at most ${most} characters`,
  },
  sameAlias: (alias) => `“${alias}” is in the trio already. Give each person a name of their own`,

  answer: {
    examples: (examples, all) => `You have examples on ${examples} of ${all} points`,
    onTheWay: (going, all) => `No examples yet, but ${going} of ${all} points are on the way`,
    begun: (answered, all) => `You have begun – ${answered} of ${all} points are answered`,
    chosen: 'You know where you stand – choose a point to begin with',
    nothing: 'Your mirror is empty so far',
  },
  nextPoint: (point) => `Next point: ${point}`,
  left: {
    example: (point) => `Finish the example on ${point}.`,
    speciality: 'Put a name to your speciality.',
    passed: (forum, day) =>
      `${forum}: ${day} has passed. Did it happen? Then write that day as the last time and add the next.`,
    book: (forum) => `${forum}: decide on a new day.`,
  },
  pointsHeading: 'Point by point',
  status: {
    notYet: 'not yet',
    onTheWay: 'on the way',
    example: 'an example',
    exampleMissing: 'the example is not finished',
    open: 'not answered',
  },
  pointLine: (point, status, example) =>
    example === null ? `${point}: ${status}.` : `${point}: ${status}. ${example}`,
  specialityNamed: (point, own) => `${point} (${own})`,
  notes: {
    inspired:
      'The points are inspired by the criteria of MiL Institute. They are not requirements of Inner Journey.',
    noGrade: 'There is no grade and no sum. The mirror is there for you to see what you want to develop.',
    others: 'Do you tell of a client here? Take away what would let the person be recognised.',
  },
  meta: (day) => `Filled in on ${day}. This is a self-assessment, not a decision.`,
  calendar: 'calendar file',
};
