import { groundsFor } from './accent';
import { looksOf, readParameters } from './parameters';

const DARK = '(prefers-color-scheme: dark)';

/**
 * Gives the page the look that its address asks for, before anything is drawn. An accent is used on the grounds where
 * it can be read, and on no other.
 * @returns the names in the address that are not used, for whoever wrote it
 */
export function dress(): readonly string[] {
  const page = document.documentElement;
  const { theme, accent, refused } = readParameters(location.search);
  const dark = matchMedia(DARK);
  const show = (isDark: boolean) => {
    page.dataset.theme = isDark ? 'dark' : 'light';
  };
  show(theme === 'auto' ? dark.matches : theme === 'morkt');
  if (theme === 'auto') {
    dark.addEventListener('change', ({ matches }) => show(matches));
  }
  const grounds = accent === null ? [] : groundsFor(accent).filter((each) => looksOf(theme).includes(each));
  if (grounds.length === 0) {
    return accent === null ? refused : [...refused, 'accent'];
  }
  page.setAttribute('data-accent', grounds.join(' '));
  page.style.setProperty('--accent', `#${accent}`);
  return refused;
}
