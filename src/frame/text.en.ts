import type { FrameWords } from './words';

export const en: FrameWords = {
  status: { met: 'in place', notMet: 'left', open: 'not answered', judged: 'judged by a person' },
  from: {
    you: 'your answer',
    folder: 'from your folder',
    file: 'from a file',
    link: 'from the link',
    assumed: 'our assumption',
  },
  optional: '(optional)',
  errorTitle: (count) =>
    count === 1 ? 'One thing to mend before we can answer' : `${count} things to mend before we can answer`,
  errorPrefix: 'Error:',
  notFetched:
    'This part could not be fetched. Check the network and reload the page; what you have kept is still there.',
  noScript:
    'The tool works in your browser and needs JavaScript. The rules and examples on this page hold without it.',
  yours: (value) => `your answer: ${value}`,
  limit: (value) => `the rule: ${value}`,
  source: 'Source',
  stepsHeading: 'How we got there',
  remainingHeading: 'What is left',
  notesHeading: 'Good to know',
  meta: (date, rules) =>
    `Worked out ${date} with the rules that hold on ${rules === date ? 'that day' : rules}.`,
  selfCheck: 'This is a self-check, not a decision.',
  showRule: 'The rule',
  copyText: 'Copy as text',
  copyMarkdown: 'Copy as Markdown',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the text and copy it yourself, or print.',
  print: 'Print',
  download: (kind) => `Download ${kind}`,
  downloaded: (name) => `${name} is downloaded.`,
  calendarHelp:
    'The calendar file is a copy: open it in Outlook or Apple Calendar, or import it in Google Calendar under Settings.',
  restart: 'Start over',
  restarted: 'The form is empty.',
  undo: 'Undo',
  share: 'Share as a link',
  keep: 'Keep in this browser',
  keepHint: 'Nothing is kept until you say so, and nothing leaves your device.',
  kept: (when) => `Kept in this browser ${when}. Changes are kept as you make them.`,
  keeping: 'Keeping …',
  forget: 'Stop keeping and delete',
  forgotten: 'Deleted from this browser. Your answers are still on the screen.',
  keepFailed:
    'It could not be kept here. Your answers are still on the screen: copy or print them before you close.',
  keepFull:
    'The browser’s storage is full. Your answers are still on the screen: copy or print them before you close.',
  notDurable:
    'This browser does not let us keep anything. The tool works all the same: copy or print the answer before you close.',
  newer:
    'What is kept here comes from a newer version of the site. Reload the page to read it; we leave it alone.',
  damaged: 'What was kept here could not be read. We leave it until you keep something new.',
  restored: (when) => `Taken from your folder, kept ${when}.`,
  elsewhere: (text) => `The same field was changed in another tab. There it said: “${text}”`,
  backupLink: 'Backup in My folder',
};
