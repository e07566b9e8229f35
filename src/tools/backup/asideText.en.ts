import type { AsideWords } from './asideWords';

export const en: AsideWords = {
  heading: 'Put aside',
  intro:
    'This could not be read when something new was saved in its place. We put it aside so that nothing was lost: download the text if you want to see what it said, or delete it.',
  item: (tool, when) => (when === '' ? tool : `${tool}, put aside ${when}`),
  unknown: 'Something from another version',
  fetch: 'Download the text',
  remove: 'Delete',
};
