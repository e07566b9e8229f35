/** Fetches what makes the register's field work; what could not be fetched can be asked for again. */
export function fetchFilter(): void {
  const missing = document.querySelector<HTMLElement>('[data-filter-missing]');
  const show = (failed: boolean) => {
    if (missing !== null) {
      missing.hidden = !failed;
    }
  };
  import('./registerFilter').then(
    ({ startRegisterFilter }) => {
      show(false);
      startRegisterFilter();
    },
    () => {
      show(true);
      missing?.querySelector('button')?.addEventListener('click', fetchFilter, { once: true });
    },
  );
}
