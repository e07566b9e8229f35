/** Prints the blank form that stands on the page, and nothing else of it. */
export function printBlank(): void {
  const root = document.documentElement;
  const form = document.querySelector<HTMLDetailsElement>('.blank');
  if (form === null) {
    return;
  }
  const wasOpen = form.open;
  // What is folded away is not laid out, on paper no more than on a screen.
  form.open = true;
  root.classList.add('is-printing-blank');
  window.addEventListener(
    'afterprint',
    () => {
      root.classList.remove('is-printing-blank');
      form.open = wasOpen;
    },
    { once: true },
  );
  window.print();
}
