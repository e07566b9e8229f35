import { fresh } from './fresh';

/** The menu is a disclosure that works by itself; this lets Escape and a click beside it close it. */
export function startMenu(): void {
  for (const menu of fresh<HTMLDetailsElement>('details[data-menu]')) {
    const close = () => {
      menu.open = false;
    };
    menu.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && menu.open) {
        close();
        menu.querySelector('summary')?.focus();
      }
    });
    document.addEventListener('click', (event) => {
      if (menu.open && !menu.contains(event.target as Node)) {
        close();
      }
    });
  }
}
