import { fresh } from './fresh';

// The inline script in the head has already set the theme; this is the button that changes it.
const STORED = 'theme-inner-journey';

const isDark = (): boolean => document.documentElement.dataset.theme === 'dark';

function remember(theme: string): void {
  try {
    localStorage.setItem(STORED, theme);
  } catch {
    // Storage may be blocked; the theme then lasts as long as the page.
  }
}

/** Makes the colour button work and keeps its state true. */
export function startColourMode(): void {
  for (const button of fresh<HTMLButtonElement>('[data-colour-mode]')) {
    const show = () => button.setAttribute('aria-pressed', String(isDark()));
    show();
    button.addEventListener('click', () => {
      const theme = isDark() ? 'light' : 'dark';
      document.documentElement.dataset.theme = theme;
      document.documentElement.dataset.themeChoice = theme;
      remember(theme);
      show();
    });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
    if (document.documentElement.dataset.themeChoice === 'system') {
      document.documentElement.dataset.theme = matches ? 'dark' : 'light';
    }
  });
}
