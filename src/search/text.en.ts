import type { SearchText } from './textShape';

export const enSearch: SearchText = {
  title: 'Search the guide',
  hint: 'Type a word or a question. What you type stays with you.',
  close: 'Close',
  kinds: {
    tool: 'Tool',
    page: 'Page',
    part: 'Section',
    rule: 'Rule',
    word: 'Word',
    reading: 'Reading',
    missing: 'Missing',
  },
  results: 'Results',
  count: (count, more) =>
    count === 1 ? 'One result.' : more ? `The ${count} best results.` : `${count} results.`,
  some: 'Nothing has all the words. These have some of them.',
  none: (question) => `Nothing matches “${question}”.`,
  noneHelp:
    'Try another word, or fewer. It may be something that the documents do not answer: that is gathered under What is missing.',
  examples: 'Try for instance',
  questions: ['when do I hear', 'calculate fee', 'senior coach', 'training budget', 'may I apply'],
  ways: 'Or go straight there',
  links: [
    { path: 'verktyg/', label: 'All tools' },
    { path: 'regler/', label: 'All rules' },
    { path: 'regler/hitta/', label: 'All pages' },
    { path: 'regler/det-som-saknas/', label: 'What is missing' },
  ],
  fetching: 'Fetching what can be searched.',
  failed: 'The search could not be fetched. Everything is listed under All pages.',
  again: 'Try again',
};
