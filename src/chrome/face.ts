import { onceBegun } from './begun';

const FACE = '1em "Schibsted Grotesk"';

/**
 * Fetches the typeface and remembers it for the pages to come, for as long as the tab is open. A page with a tool
 * that came without it waits until the reader has begun: what is being read never changes its letters.
 */
export function startFace(): void {
  const remember = () => {
    document.fonts.load(FACE).then(
      () => {
        try {
          sessionStorage.setItem('face', '1');
        } catch {
          // Storage may be blocked; the next page then asks anew.
        }
      },
      () => undefined,
    );
  };
  if (document.documentElement.dataset.face !== undefined) {
    remember();
    return;
  }
  onceBegun(remember);
}
