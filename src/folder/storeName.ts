/** The name of the store in the browser, and of the channel on which its pages speak. */
export const STORE_NAME = 'inner-journey-guide';
