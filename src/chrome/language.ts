import { fresh } from './fresh';

/** The page in the other language opens where this one is being read: at its anchor, or at the part in view. */
export function startLanguage(): void {
  for (const link of fresh<HTMLAnchorElement>('.bar__language')) {
    link.addEventListener('click', () => {
      const read = document.querySelector<HTMLAnchorElement>('.table-of-contents__link--active');
      link.hash = location.hash || (read?.hash ?? '');
    });
  }
}
