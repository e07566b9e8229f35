import type { RescueWords } from './rescueWords';

export const en: RescueWords = {
  title: 'The tool has stopped',
  body: 'Something went wrong as it was to be shown again. What you have written is still here below, and what you have kept in the browser is untouched. Take what you want with you, then load the page again.',
  saveWords: 'Download what I have written',
  saveKept: 'Download everything I have kept',
  reload: 'Load the page again',
  fetched: (file) => `Downloaded: ${file}`,
  nothing: 'Nothing is kept in this browser.',
  failed: 'The file could not be made. What you have kept is still there.',
  written: 'What you have written',
  empty: 'You had not written anything yet.',
  inVain:
    'It did not work this time either. The network may be down, or the guide was renewed while the page was open; then loading it again helps. What is not kept in the browser does not come along, so take it with you first.',
  wordsName: 'my-words',
  keptName: 'my-folder',
};
