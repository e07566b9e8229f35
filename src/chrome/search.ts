/**
 * Makes the way to the list of all pages a button that opens the search, and lets Ctrl or Cmd with K open it too.
 * Nothing of the search is fetched before; where it does not arrive, the list is gone to.
 */
export function startSearch(): void {
  const way = document.querySelector<HTMLAnchorElement>('[data-search]');
  if (way !== null) {
    const open = (event: Event) => {
      event.preventDefault();
      import('../search/dialog').then(
        ({ openSearch }) => openSearch(),
        () => {
          location.href = way.href;
        },
      );
    };
    way.role = 'button';
    way.onclick = open;
    window.onkeydown = (event) => {
      if (event.key === 'k' ? event.ctrlKey || event.metaKey : event.key === ' ' && event.target === way) {
        open(event);
      }
    };
  }
}
