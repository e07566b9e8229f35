/** Brings the page being read into view in the list beside it, where the list is longer than the window. */
export function startSide(): void {
  const side = document.querySelector('.docs-layout__side');
  const here = side?.querySelector('[aria-current]');
  if (side && here) {
    const below = here.getBoundingClientRect().top - side.getBoundingClientRect().top;
    side.scrollTop = Math.max(0, below - side.clientHeight / 2);
  }
}
