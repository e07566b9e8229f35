import type { OfflineWords } from './words';

export const en: OfflineWords = {
  renewed: 'There is a new version of this page.',
  written: 'What you have written comes along.',
  load: 'Load the new one',
  later: 'Not now',
  offline: 'You are offline. The guide is in your browser and works all the same.',
  offlineWithout:
    'You are offline. What you have written is still here, but other pages cannot be opened just now.',
  close: 'Close',
  here: (when, mega) =>
    `The guide is in this browser and works without a network. It was fetched on ${when} and takes ${mega} MB.`,
  coming: 'The guide is being fetched to your browser …',
  failed:
    'The guide did not fit in the browser, or the network broke off. It works as usual when you are online.',
  none: 'The guide has not been fetched to this browser. It works when you are online.',
  remove: 'Delete the fetched guide',
  removed: 'The fetched guide has been deleted.',
  notRemoved: 'It could not be deleted. Clear the site’s data in the settings of the browser.',
};
