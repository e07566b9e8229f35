import type { ResultWords } from './words';

export const en: ResultWords = {
  status: { met: 'in place', notMet: 'left', open: 'not answered', judged: 'judged by a person' },
  from: {
    you: 'your answer',
    folder: 'from your folder',
    file: 'from a file',
    link: 'from the link',
    assumed: 'our assumption',
  },
  yours: (value) => `your answer: ${value}`,
  limit: (value) => `the rule: ${value}`,
  stepsHeading: 'How we got there',
  remainingHeading: 'What is left',
  notesHeading: 'Good to know',
  meta: (date, rules) =>
    `Worked out ${date} with the rules that hold on ${rules === date ? 'that day' : rules}.`,
  selfCheck: 'This is a self-check, not a decision.',
  copyText: 'Copy as text',
  copyMarkdown: 'Copy as Markdown',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the text and copy it yourself, or print.',
  print: 'Print',
  download: (kind) => `Download ${kind}`,
  downloaded: (name) => `${name} is downloaded.`,
  calendarHelp:
    'The calendar file is a copy: open it in Outlook or Apple Calendar, or import it in Google Calendar under Settings.',
};
