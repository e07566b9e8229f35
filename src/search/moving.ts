/** Arrow keys go from the field through the results and back; Enter in the field opens the first one. */
export function startMoving(dialog: HTMLDialogElement, input: HTMLInputElement): void {
  const stops = (): HTMLElement[] => [
    input,
    ...dialog.querySelectorAll<HTMLElement>('.search__body :is(a, button)'),
  ];
  dialog.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && !event.isComposing) {
      const all = stops();
      const at = all.indexOf(document.activeElement as HTMLElement);
      all[Math.min(Math.max(at + step, 0), all.length - 1)]?.focus();
      event.preventDefault();
    }
  });
  dialog.addEventListener('submit', (event) => {
    event.preventDefault();
    dialog.querySelector<HTMLAnchorElement>('.search__link')?.click();
  });
  dialog.addEventListener('click', (event) => {
    // A place on the same page is gone to without a new page, and what lies behind the dialog has to be seen.
    if (event.target === dialog || (event.target as Element).closest('a') !== null) {
      dialog.close();
    }
  });
}
