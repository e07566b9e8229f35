import { startEditions } from '../chrome/editions';
import { dress } from './dress';
import { tellHeight } from './height';
import { keepDialogsNear } from './nearby';
import { openOutside } from './outside';

/** A case in the address would show what the host has made up; it belongs on the tool's own page. */
function dropCase(): void {
  if (location.hash.startsWith('#case=')) {
    history.replaceState(null, '', location.pathname + location.search);
  }
}

/** The only script of an embedded page besides its tool. It stands in the head, so that the look is settled first. */
export function startEmbed(): void {
  const refused = dress();
  dropCase();
  // Before the tool hears of it.
  addEventListener('hashchange', dropCase, true);
  openOutside();
  addEventListener('DOMContentLoaded', () => {
    const whole = document.querySelector('.embed');
    if (whole !== null && parent !== self) {
      document.documentElement.setAttribute('data-framed', '');
      keepDialogsNear();
      tellHeight(whole, refused);
    }
    startEditions();
  });
}
