import type { FrameWords } from './words';

export const en: FrameWords = {
  optional: '(optional)',
  errorTitle: (count) =>
    count === 1 ? 'One thing to mend before we can answer' : `${count} things to mend before we can answer`,
  notFetched: 'This part could not be fetched.',
  missing: 'Something of the tool could not be fetched. What you have written is still here.',
  again: 'Try again',
  saveWords: 'Download what I have written',
  noScript:
    'The tool works in your browser and needs JavaScript. The rules and examples on this page hold without it.',
  restart: 'Start over',
  restarted: 'The form is empty.',
  undo: 'Undo',
  share: 'Share as a link',
  keep: 'Keep in this browser',
  keepHint: 'Nothing is kept until you say so, and nothing leaves your device.',
  sharedComputer: 'Do you share a computer?',
  forget: 'Stop keeping and delete',
  elsewhere: (text) => `The same field was changed in another tab. There it said: “${text}”`,
  backupLink: 'Backup in My folder',
};
