import { fileName } from '../formats/fileName';
import { todayInStockholm } from '../formats/stockholm';
import type { Locale } from '../formats/units';
import { rescueText } from './rescueText';
import { saveFile } from './saveFile';
import { shownIn, writtenIn } from './writtenWords';

// Made without the library that draws the tools: that is what may have failed.

/**
 * Hands over what stands in a tool as a text file.
 * @returns its name
 */
export function saveWords(tool: ParentNode, locale: Locale, now: Date = new Date()): string {
  const { wordsName } = rescueText[locale];
  const name = fileName([wordsName], todayInStockholm(now), 'txt');
  const lines = writtenIn(tool).map(({ label, value }) => `${label}: ${value}`);
  const content = [...lines, '', ...shownIn(tool), ''].join('\n');
  saveFile({ name, type: 'text/plain', content });
  return name;
}

/**
 * Hands over everything that is kept on the device, as the backup does.
 * @returns the names of the files; none when nothing is kept
 * @throws when the folder does not open
 */
async function saveKept(locale: Locale, now: Date = new Date()): Promise<readonly string[]> {
  const [{ openFolder }, { writeBackups }] = await Promise.all([
    import('../folder/folder'),
    import('../folder/backup'),
  ]);
  const folder = await openFolder();
  const [kept, { sessions }] = await Promise.all([folder.all(), folder.sessions()]);
  if (kept.length + sessions.length === 0) {
    return [];
  }
  return writeBackups(kept, sessions, now).map((content, index) => {
    const parts = [rescueText[locale].keptName, ...(index === 0 ? [] : [`${index + 1}`])];
    const name = fileName(parts, todayInStockholm(now), 'json');
    saveFile({ name, type: 'application/json', content });
    return name;
  });
}

/** An element with a class and what stands in it. */
function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...inside);
  return element;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = make('button', 'button button--secondary', label);
  element.type = 'button';
  element.addEventListener('click', act);
  return element;
}

/** A line that says what has been done. */
function statusLine(): { readonly line: HTMLElement; readonly tell: (sentence: string) => void } {
  const line = make('p', 'status-line');
  line.setAttribute('role', 'status');
  return {
    line,
    tell: (sentence) => {
      line.textContent = sentence;
    },
  };
}

/**
 * What is left when a part of a tool does not arrive a second time: to take the words along, and to load the page anew.
 * @param place an empty element in the tool
 */
export function offerWays(place: Element | null, locale: Locale): void {
  const words = rescueText[locale];
  const tool = place?.closest('.tool');
  if (place && tool) {
    const { line, tell } = statusLine();
    place.replaceChildren(
      make('p', 'trouble__more', words.inVain),
      make(
        'p',
        'actions',
        button(words.saveWords, () => tell(words.fetched(saveWords(tool, locale)))),
        button(words.reload, () => location.reload()),
      ),
      line,
    );
  }
}

/**
 * Stands in for a tool that has failed while it drew itself: what was written in it, to read and to take along.
 * @param notice the page's own words for a tool that does not answer; these say more
 * @param tool what the failed tool had drawn, out of its page
 */
export function rescue(notice: Element, tool: ParentNode | null, locale: Locale): void {
  const words = rescueText[locale];
  const { line, tell } = statusLine();
  const title = make('p', 'notice__title', words.title);
  title.tabIndex = -1;
  const lines = tool === null ? [] : writtenIn(tool);
  const written =
    lines.length === 0
      ? make('p', '', words.empty)
      : make(
          'dl',
          'trouble__words',
          ...lines.flatMap(({ label, value }) => [make('dt', '', label), make('dd', '', value)]),
        );
  notice.replaceChildren(
    title,
    make('p', '', words.body),
    make(
      'p',
      'actions',
      ...(tool === null ? [] : [button(words.saveWords, () => tell(words.fetched(saveWords(tool, locale))))]),
      button(words.saveKept, () => {
        saveKept(locale).then(
          (names) => tell(names.length === 0 ? words.nothing : words.fetched(names.join(', '))),
          () => tell(words.failed),
        );
      }),
      button(words.reload, () => location.reload()),
    ),
    line,
    make('p', 'notice__title trouble__more', words.written),
    written,
  );
  title.focus();
}
