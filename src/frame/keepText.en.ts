import type { KeepWords } from './words';

export const en: KeepWords = {
  kept: (when) => `Kept in this browser ${when}. Changes are kept as you make them.`,
  keeping: 'Keeping …',
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
};
