const plain = (text: string | null): string => (text ?? '').toLowerCase().replace(/\s+/g, ' ');

// An address can hold what is no encoding at all; then it names nothing on the page.
function target(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** Lets the register's field leave only the entries that have every word in their name, id, value or source. */
export function startRegisterFilter(): void {
  // The field is hidden until it works, so one that is not hidden has begun already.
  for (const place of document.querySelectorAll<HTMLElement>('[data-register-filter][hidden]')) {
    const [input, status] = place.querySelectorAll<HTMLInputElement>('input, [role]');
    const parts = [...document.querySelectorAll<HTMLElement>('section.register')];
    const entries = [...document.querySelectorAll<HTMLElement>('.register__entry')].map((entry) => ({
      entry,
      text: plain(
        [...entry.querySelectorAll('h3, .register__value, dd:first-of-type')]
          .map((part) => part.textContent)
          .join(' '),
      ),
    }));
    const filter = () => {
      const words = plain(input?.value ?? '').trim();
      let shown = 0;
      for (const { entry, text } of entries) {
        entry.hidden = !words.split(' ').every((word) => text.includes(word));
        shown += entry.hidden ? 0 : 1;
      }
      for (const part of parts) {
        part.hidden = part.querySelector('.register__entry:not([hidden])') === null;
      }
      if (status) {
        const { registerFilter = '', none = '' } = place.dataset;
        status.textContent = words === '' ? '' : shown === 0 ? none : registerFilter.replace('#', `${shown}`);
      }
    };
    place.hidden = false;
    input?.addEventListener('input', filter);
    // A way to an entry must not end at one that the words have hidden.
    addEventListener('hashchange', () => {
      const to = target();
      if (input && to?.closest('[hidden]')) {
        input.value = '';
        filter();
        to.scrollIntoView();
      }
    });
  }
}
