import { formatInstant } from '../formats/instant';
import { newestCopy, removeCopy } from './copy';
import type { Taking } from './take';
import { offlineText, pageLocale } from './text';

const MEGA = 1_000_000;

const mega = (bytes: number): string =>
  new Intl.NumberFormat(pageLocale() === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 0 }).format(
    Math.ceil(bytes / MEGA),
  );

async function sentence(taking: Taking): Promise<string> {
  const words = offlineText[pageLocale()];
  const copy = taking === 'here' ? await newestCopy() : null;
  return copy !== null
    ? words.here(formatInstant(copy.at, pageLocale()), mega(copy.bytes))
    : words[taking === 'here' ? 'none' : taking];
}

function removal(said: HTMLElement): HTMLButtonElement {
  const words = offlineText[pageLocale()];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--secondary';
  button.textContent = words.remove;
  button.addEventListener('click', () => {
    removeCopy().then(
      () => {
        said.textContent = words.removed;
        button.remove();
      },
      () => {
        said.textContent = words.notRemoved;
      },
    );
  });
  return button;
}

/** Writes how the copy stands where a page asks for it. */
export async function showStatus(taking: Taking): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-copy]');
  const said = place?.querySelector<HTMLElement>('[role=status]');
  if (place && said) {
    said.textContent = await sentence(taking);
    place.querySelector('button')?.remove();
    if (taking === 'here') {
      place.append(removal(said));
    }
  }
}
