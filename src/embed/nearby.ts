/** How far a dialogue reaches past what was pressed. */
const REACH = 160;
const LEAST = 16;

/**
 * Where a dialogue stands that opens at a press: a frame can be far higher than what is seen of it, and nothing in it
 * knows which part that is. So it stands by what was pressed, and grows towards the side with more room.
 * @param top of what was pressed, in pixels from the top of the frame
 * @param height of the frame
 * @returns whether it is held at its lower edge, and how far from that end of the frame, in whole pixels
 */
export function placeBy(top: number, height: number): { readonly low: boolean; readonly near: number } {
  const low = top > height / 2;
  return { low, near: Math.round(Math.max(LEAST, (low ? height - top : top) - REACH)) };
}

/** Keeps in mind where the last press was; the style does the rest. */
export function keepDialogsNear(): void {
  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element) {
        const page = document.documentElement;
        const { low, near } = placeBy(target.getBoundingClientRect().top, innerHeight);
        page.toggleAttribute('data-low', low);
        page.style.setProperty('--near', `${near}px`);
      }
    },
    true,
  );
}
