import { HANDED_OVER } from '../folder/storeName';

/**
 * Notes what is written in a tool the moment the reader goes to the other language or takes the
 * new version of the page, and never before.
 * @returns a function that stops listening
 */
export function handOver(tool: string, words: unknown): () => void {
  const leave = ({ target, button, ctrlKey, metaKey, shiftKey }: MouseEvent) => {
    // A page opened beside this one leaves the words where they are.
    if (
      button + +ctrlKey + +metaKey + +shiftKey === 0 &&
      (target as Element).closest('.bar__language, [data-takes-words]')
    ) {
      try {
        sessionStorage.setItem(HANDED_OVER + tool, JSON.stringify(words));
      } catch {
        // Blocked or full: the page in the other language begins empty, and this one is a step back.
      }
    }
  };
  document.addEventListener('click', leave);
  return () => document.removeEventListener('click', leave);
}
