import { base, css, locale } from 'virtual:search-place';
import type { Engine } from './engine';
import { fetchEngine } from './fetchEngine';
import { startMoving } from './moving';
import { partsOf } from './parts';
import { beginning, failed, resultsOf } from './results';
import { searchText } from './text';

const MOST = 20;
/** A reader who still types is not interrupted by a count. */
const QUIET_MS = 700;

/** Dresses the dialog: what few readers open is not in the style of every page. */
function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Makes the dialog, closed. */
function makeDialog(): () => void {
  const words = searchText[locale];
  const { dialog, input, close, count, status, body } = partsOf(words);
  let engine: Engine | undefined;
  let later = 0;

  // Seen at once, and heard once the reader pauses.
  const say = (text: string, wait = 0) => {
    count.textContent = text;
    clearTimeout(later);
    later = window.setTimeout(() => {
      status.textContent = text;
    }, wait);
  };
  const show = () => {
    const question = input.value.trim();
    body.scrollTop = 0;
    if (question === '') {
      say('');
      body.replaceChildren(...beginning(words, base));
    } else if (engine === undefined) {
      say(words.fetching);
    } else {
      const answer = engine.find(question, MOST);
      const { length } = answer.found;
      body.replaceChildren(...resultsOf(answer, { engine, words, base }));
      say(length === 0 ? words.none(question) : words.count(length, length === MOST), QUIET_MS);
    }
  };
  const begin = () => {
    show();
    fetchEngine(locale).then(
      (fetched) => {
        engine = fetched;
        // What stands there to try must not be made anew under a finger.
        if (input.value.trim() !== '') {
          show();
        }
      },
      () => {
        say(words.failed);
        body.replaceChildren(...failed(words, base));
      },
    );
  };

  input.addEventListener('input', show);
  close.addEventListener('click', () => dialog.close());
  body.addEventListener('click', ({ target }) => {
    const { question, again } = (target as HTMLElement).dataset;
    if (question !== undefined || again !== undefined) {
      input.value = question ?? input.value;
      input.focus();
      begin();
    }
  });
  startMoving(dialog, input);
  dress();
  document.body.append(dialog);
  return () => {
    if (!dialog.open) {
      dialog.showModal();
      input.focus();
      // Only now: later it would take the letters that have been typed meanwhile.
      input.select();
    }
    begin();
  };
}

let opening: (() => void) | undefined;

/** Opens the search, and fetches what answers. */
export function openSearch(): void {
  opening ??= makeDialog();
  opening();
}
