// What goes between a frame and its host. The host's half is static/embed/host.js; the names are public and stay.
const HEIGHT = 'inner-journey:height';
const ASK = 'inner-journey:ask';

/**
 * Tells the page around the frame how high the tool is, when it changes and when it is asked: the host's script may
 * come later than the frame. Only the page around is answered, and it learns nothing but the height and which names
 * in the address were refused, so it need not be known who that is.
 * @param whole the element that holds everything
 */
export function tellHeight(whole: Element, refused: readonly string[]): void {
  const tell = () => {
    const height = Math.ceil(whole.getBoundingClientRect().height);
    parent.postMessage({ type: HEIGHT, height, refused }, '*');
  };
  // By itself too: a browser does not watch over the size of what has not been scrolled to.
  tell();
  new ResizeObserver(tell).observe(whole);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.type === ASK) {
      tell();
    }
  });
}
