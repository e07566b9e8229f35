import type { AgreementWords } from './words';

export const en: AgreementWords = {
  title: 'Before the first session',
  submit: 'Show the sketch',
  waiting:
    'Go through the questions together, client and coach. What you write becomes a sketch to start from.',
  mend: 'Mend what is marked in the form, and the sketch will stand here.',
  whoHeading: 'Who are you?',
  whoHint: 'Write initials or a code, not the full name.',
  parts: {
    need: {
      heading: 'The need',
      hint: 'Begin broadly with what matters to the client, before you narrow it down.',
    },
    choice: {
      heading: 'The choice of coach',
      hint: 'A good session rests on the two of you being a match. Ask yourselves, both of you.',
    },
    sessions: {
      heading: 'The sessions',
      hint: 'Better a number that you have thought through than as many as possible.',
    },
    openness: {
      heading: 'Trust and openness',
      hint: 'How open can you be with each other, and what may others know? Agree before you begin.',
    },
    evaluation: {
      heading: 'The evaluation',
      hint: 'When the sessions are over, the client goes through them with somebody other than the coach.',
    },
  },
  talked: 'We have talked about this',
  points: {
    whyNow: 'Why the client wants coaching right now',
    difference: 'What is to be different afterwards',
    limits: 'What coaching does not help with, and where the client turns then',
    ownChoice: 'That the client has chosen the coach',
    background: 'The coach’s background and way of working',
    sayNo: 'That it is fine to say no after the first session',
    rhythm: 'Where and how you meet',
    halfway: 'When you take stock of how it is going',
    ending: 'What you do if either wants to stop earlier',
    between: 'What stays between you',
    told: 'What may be told, and to whom',
    uncomfortable: 'How you say so if something feels wrong',
    ownAgenda: 'What each of you needs to dare to be honest and let go of prestige',
    evaluationAim: 'What the evaluation is to be used for',
    evaluationShared: 'What the coach may read of it',
  },
  labels: {
    client: 'Who is the client?',
    coach: 'Who is the coach?',
    need: 'What does the client want help to move on with?',
    choice: 'What makes you a match?',
    sessions: 'How many sessions do you plan?',
    rhythm: 'How often, and how long each time?',
    openness: 'What have you agreed on?',
    evaluator: 'Who leads the evaluation?',
  },
  rhythmHint: 'For example every other week, an hour.',
  evaluatorHint:
    'Initials or a code. It should be somebody other than the coach, so that the client can speak freely.',
  goalsHeading: 'The client’s goals',
  goalsHint: 'A few are enough. Write them so that you can tell afterwards how far the client has come.',
  goal: (number) => `Goal ${number}`,
  addGoal: 'Add a goal',
  goalRows: {
    remove: (name) => `Remove ${name.toLowerCase()}`,
    removed: (name) => `${name} is removed.`,
    undoRemove: 'Undo',
    full: 'There is no room for more goals in the sketch.',
  },

  named: (name, message) => `${name}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
  samePerson:
    'The coach and the one who leads the evaluation seem to be the same person. Ask somebody else to lead it',
  address: 'Write initials or a code, not an address',
  personalNumber: 'Write initials or a code, not a personal identity number',
  tooLong: (length, most) => `The text has ${length} characters. Shorten it to at most ${most}`,
  notOnScale: (least, most) => `Write a whole number from ${least} to ${most}`,

  answer: {
    whole: 'The sketch is finished – read it together',
    toTalk: (points) =>
      points === 1
        ? 'The sketch is filled in – one thing left to talk about'
        : `The sketch is filled in – ${points} things left to talk about`,
    some: (filled, all) => `${filled} of ${all} parts of the sketch are filled in`,
  },
  ownJudge: 'The coach cannot lead the evaluation of their own sessions. Write somebody else.',
  fillIn: (parts) => `Fill in ${parts}.`,
  sketchNames: {
    goals: 'the client’s goals',
    sessions: 'the number of sessions',
    openness: 'what you have agreed on',
    evaluator: 'who leads the evaluation',
  },
  talkAbout: (part, points) => `${part}: talk about ${points}.`,
  sketch: {
    heading: 'Our agreement in short',
    people: (client, coach) => `Client: ${client}. Coach: ${coach}.`,
    nobody: 'not given',
    need: (text) => `The need: ${text}`,
    goal: (goal, text) => `${goal}: ${text}`,
    choice: (text) => `Why we are a match: ${text}`,
    sessions: (sessions) => `The sessions: ${sessions}`,
    openness: (text) => `Trust and openness: ${text}`,
    evaluator: (alias) => `The evaluation is led by ${alias}, who is not the coach.`,
  },
  talkedHeading: 'We have talked about this',
  notes: {
    leftOut: 'What needs mending in the form is not part of this yet.',
    noContract:
      'This is a sketch for the two of you, not a contract. It binds nobody, and you may change it when you like.',
    inspiration:
      'The questions are inspired by how others begin coaching. They are no requirement of Inner Journey.',
    evaluation:
      'If you keep the sketch, the evaluation after the series can take the goals and the number of sessions from here.',
  },
  meta: (day) => `The sketch is from ${day}.`,
};
