/** Whether a link leads to another page; a place on this one and a file that is made here do not. */
export const leadsAway = (link: HTMLAnchorElement, here: Location): boolean =>
  /^https?:$/.test(link.protocol) &&
  !link.hasAttribute('download') &&
  (link.origin !== here.origin || link.pathname !== here.pathname);

/**
 * Lets links to other pages open beside the host, which may hold something half written: a whole page has no room in
 * the frame, and must not take the host's place.
 */
export function openOutside(): void {
  const turn = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link !== null && leadsAway(link, location)) {
      link.target = '_blank';
      link.rel = 'noopener';
    }
  };
  // Before any other listener, and for every button of the mouse.
  addEventListener('click', turn, true);
  addEventListener('auxclick', turn, true);
}
