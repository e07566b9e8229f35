/** The name of the store in the browser, and of the channel on which its pages speak. */
export const STORE_NAME = 'inner-journey-guide';

/** Rises when the store gets a new part: 1 had records only, 2 also has steps to undo and a place for damaged ones. */
export const STORE_VERSION = 2;

/** How the names of last words begin in localStorage. */
export const LAST_WORDS = 'inner-journey-guide/last-words/';

/**
 * How the names begin of what is on its way to the page in the other language, in the tab's own storage. The next page
 * reads it and takes it away.
 */
export const HANDED_OVER = 'inner-journey-guide/on-its-way/';
