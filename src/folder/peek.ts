import { LAST_WORDS, STORE_NAME } from './storeName';

/**
 * How long the browser gets to say which stores it has. A slow one may take half a second the first time, and fields
 * that close after that would close under the reader’s hands.
 */
const PATIENCE_MS = 1_000;
let silent = false;

/** Whether the browser has been asked for its stores and has said nothing: the store itself gets less time then. */
export const isSilent = (): boolean => silent;

/**
 * Whether it is worth opening the folder: false only when the browser says that there has never been one, and no page
 * has noted last words for it either. It costs a first visit nothing, and a tool need not wait for a store that is
 * not there.
 */
export async function mayHoldSomething(): Promise<boolean> {
  try {
    const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
    const stores = await Promise.race([indexedDB.databases(), silence]);
    silent = stores === null;
    return (
      stores === null ||
      stores.some(({ name }) => name === STORE_NAME) ||
      Object.keys(localStorage).some((key) => key.startsWith(LAST_WORDS))
    );
  } catch {
    // Blocked, or a browser that does not tell: the folder itself will find out.
    return true;
  }
}

/**
 * Calls back whenever a page of the site says that something has changed, for a page that has not opened the folder;
 * and when the page comes back from the browser's memory, where it has heard nothing.
 * @returns a function that stops listening
 */
export function onWord(heard: () => void): () => void {
  const show = ({ persisted }: PageTransitionEvent) => persisted && heard();
  window.addEventListener('pageshow', show);
  const deaf = () => window.removeEventListener('pageshow', show);
  if (typeof BroadcastChannel === 'undefined') {
    return deaf;
  }
  const channel = new BroadcastChannel(STORE_NAME);
  // Under Node an open channel would keep a test from ending.
  (channel as { unref?: () => void }).unref?.();
  channel.onmessage = heard;
  return () => {
    deaf();
    channel.close();
  };
}
