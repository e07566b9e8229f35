import type { ApplicationWords } from './words';

export const applicationEnglish: ApplicationWords = {
  title: 'Application draft',
  submit: 'Show the draft',
  waiting: 'Write a few lines in the boxes, and we will put them together into a draft here.',
  mend: 'Mend what is marked in the form, and your draft will stand here.',
  hints: {
    experience: 'What have the tools given you? Do tell of a session you remember and of what you did in it.',
    motivationText: 'What draws you to the role, and what do you want to give those you meet?',
  },
  length: {
    none: (_total, advice) => `${advice} in all is about right. That is advice and no limit.`,
    short: (total, advice) => `${total} in all. About right is ${advice}, so there is room for more.`,
    fitting: (total, advice) => `${total} in all. That is about right: the advice is ${advice}.`,
    long: (total, advice) =>
      `${total} in all. The advice is ${advice}. It is no limit, but the programme asks for something short.`,
  },
  factsHeading: 'Tools and sessions',
  factsHint:
    'What you have kept in the eligibility check stands here already. What you change here changes there too.',
  answer: {
    ready: 'Your draft is ready to read through',
    partly: 'Your draft, so far',
    empty: 'The draft is still empty',
  },
  write: {
    experience: 'Write a few lines about your experience.',
    motivationText: 'Write a few lines about why you want to become a coach.',
  },
  paste: (form) => `Paste the text into ${form}, inside the platform, and send it there.`,
  checkHeading: 'Is this right?',
  rows: {
    tools: 'Tools',
    sessions: 'Sessions',
    experience: 'Your experience',
    motivationText: 'Why you want to become a coach',
  },
  notGiven: 'Not given',
  change: 'Change',
  copyDraft: 'Copy only the draft',
  draftHeading: 'The text to paste',
  notes: {
    role: 'The role is there because the programme does not say whether the sessions are as coach or client (Q-15).',
    length:
      'The programme asks for a short description without saying how short. The length is our advice (Q-20).',
    sent: 'Nothing is sent from here. The form’s address is not in the programme, so you open it in the platform.',
  },
  meta: (date) => `Draft of ${date}. Read it through before you send it.`,
};
