import type { EligibilityWords } from './words';

export const en: EligibilityWords = {
  title: 'Eligibility check',
  submit: 'Show the answer',
  waiting: 'Answer what you can. What you skip counts as not answered, never as no.',
  mend: 'Mend what is marked in the form, and your answer will stand here.',
  tools: 'Which self-development tools do you have experience of?',
  toolsHint: (requirement) => `Choose all that apply. The requirement is ${requirement}.`,
  toolNames: {
    meditation: 'Meditation',
    journaling: 'Journaling',
    goalSetting: 'Goal setting',
    breathing: 'Breathing exercises',
    other: 'Other',
  },
  otherTool: 'Which tool?',
  otherToolMissing: 'Write which tool you mean',
  otherToolLong: (most) => `Write the tool’s name in at most ${most}`,
  sessions: 'How many coaching sessions have you done?',
  sessionsHint: 'Count sessions both on your own and through the platform.',
  // gate: how a whole number is typed
  sessionsNotWhole: 'Give a whole number, for example 12',
  sessionsNegative: 'The number of sessions cannot be negative. Write 0 or more',
  sessionsTooMany: (most) => `Give at most ${most} sessions`,
  where: 'Where were the sessions held?',
  whereNames: { own: 'On my own', platform: 'Through the platform' },
  role: 'Which role have you had?',
  roleHint: 'Both roles count. We write the role into your draft.',
  roleNames: { coach: 'As coach', client: 'As client', both: 'Both' },
  traits: {
    empathic: 'I am empathic in my conversations',
    structured: 'I am structured in my conversations',
    motivation: 'I want to help others without judging',
  },
  traitNames: { yes: 'Yes', unsure: 'Unsure', no: 'No' },
  reflect: {
    empathic:
      'On empathy: think of a conversation where you really understood how it was for the other. What did you do?',
    structured:
      'On structure: how do your conversations usually begin and end? Ask somebody you have talked with.',
    motivation: 'On not judging: what happens in you when someone chooses something you would not choose?',
  },
  draftHeading: 'Begin your application text',
  draftHint: (words) =>
    `Short is fine: ${words} in all is about right. You paste the text into the platform yourself.`,
  experience: 'Your experience',
  motivationText: 'Why you want to become a coach',
  wordCount: (count) => `${count} ${count === 1 ? 'word' : 'words'}`,
  textLong: (length, most) => `The text has ${length}. Shorten it to at most ${most}`,
  answer: {
    ready: 'You are ready to apply',
    almost: 'Almost – one thing left',
    notYet: 'Not yet – this is the way there',
    soFar: 'Something is left – answer the rest to see the whole way',
    open: 'It depends – some answers are missing',
  },
  sessionsLeft: (left, goal) =>
    `${left} left to ${goal}. Book or hold sessions on your own or through the platform, in whichever role you like.`,
  toolsLeft: (examples) =>
    `Try a self-development tool. The programme mentions ${examples}, but others are fine too.`,
  traitLeft: {
    empathic:
      'Practise listening for how it is for the other. Come back when you recognise yourself in the statement.',
    structured:
      'Try giving your conversations a clear beginning, middle and end. Come back when you recognise yourself.',
    motivation:
      'Think about what draws you to the role. Come back when you recognise yourself in the statement.',
  },
  stillOpen: (questions) => `Answer these as well: ${questions}.`,
  applyNow: (form) => `Describe your experience and your motivation briefly in ${form}, inside the platform.`,
  assessorNote: 'An assessor weighs the statements about you later. Here only a no holds you back.',
  roleNote:
    'The programme does not say whether the sessions are as coach or client. We count both and write the role out.',
  draftTitle: 'Draft application',
  draftTools: (tools) => `I have experience of ${tools}.`,
  draftSessions: (sessions) => `I have done ${sessions}.`,
  draftRole: { '': '', coach: ' as coach', client: ' as client', both: ' as coach and client' },
  examplesCaption: 'How the answer falls out',
  examplesTools: 'Tools',
  examplesSessions: 'Sessions',
  examplesTraits: 'The statement on empathy',
  examplesAnswer: 'Answer',
  questionNames: {
    tools: 'tools',
    sessions: 'number of sessions',
    empathic: 'empathy',
    structured: 'structure',
    motivation: 'motivation',
  },
};
