const HERE = 'table-of-contents__link--active';

/** Marks the part of the page that is being read in its table of contents. */
export function startContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.table-of-contents__link')];
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  const mark = () => {
    // The bar covers the top of the page; a heading is passed when it has gone under it.
    const passed = headings.findLastIndex(
      (heading) => heading !== null && heading.getBoundingClientRect().top < 120,
    );
    links.forEach((link, index) => {
      link.classList.toggle(HERE, index === passed);
      if (index === passed) {
        link.setAttribute('aria-current', 'true');
      } else {
        link.removeAttribute('aria-current');
      }
    });
  };
  if (links.length > 0) {
    // It tells at once how things stand, after the page has been laid out anyway.
    const watcher = new IntersectionObserver(mark, { rootMargin: '-120px 0px 0px 0px', threshold: [0, 1] });
    for (const heading of headings) {
      if (heading !== null) {
        watcher.observe(heading);
      }
    }
  }
}
