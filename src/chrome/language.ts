import { fresh } from './fresh';

/** The page in the other language opens at the same anchor. */
export function startLanguage(): void {
  for (const link of fresh<HTMLAnchorElement>('.bar__language')) {
    link.addEventListener('click', () => {
      link.hash = location.hash;
    });
  }
}
