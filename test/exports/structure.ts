import { blocksOf, blocksOfMdx, elementsOf, eventsOf, linesAmiss, pointsOf, rowsOf } from './shapes';
import { filesOf, type TakenAway } from './take';

/** Words that no reader of a file takes for anything else. */
export const HARMLESS = 'helt vanliga ord';

// Each stands first and last in its field, with enough around it for the fields that ask for some words.
export const tried = (text: string): string => `${text} ${HARMLESS} ${text}`;

/** What a reader of the files finds apart from the words: the same whatever the words are. */
export function structureOf(taken: TakenAway, plain: TakenAway, text = '{<') {
  // Where ordinary words stand among the ordinary answers, other words may stand.
  const values = (found: readonly string[][], known: readonly string[][]) =>
    found.map((row, at) =>
      row.map((value, index) => (known[at]?.[index]?.includes(HARMLESS) ? HARMLESS : value)),
    );
  const events = (away: TakenAway) => filesOf(away, 'ics').flatMap(({ content }) => eventsOf(content));
  const rows = (away: TakenAway) => filesOf(away, 'csv').flatMap(({ content }) => rowsOf(content));
  const told = (away: TakenAway) => events(away).map((event) => event.map(({ value }) => value));
  return {
    rows: values(rows(taken), rows(plain)),
    formulas: rows(taken)
      .flat()
      .filter((cell) => /^\s*[=+@＝＋－＠]|^\s*-(?!\d+(,\d+)?$)/.test(cell)),
    properties: events(taken).map((event) => event.map(({ name }) => name)),
    values: values(told(taken), told(plain)),
    lines: filesOf(taken, 'ics').flatMap(({ content }) => linesAmiss(content)),
    // Initials may stand in a name, in letters that every system can hold.
    names: taken.files.map(({ name }) => /^[a-z0-9-]+(-\d{4}-\d{2}-\d{2}\.[a-z]+)$/.exec(name)?.[1]),
    blocks: [taken.markdown, ...filesOf(taken, 'md').map(({ content }) => content)].map(blocksOf),
    // Only what could be a program or an element is worth the time of these two.
    programs: /[{}<]|port /.test(text)
      ? [taken.markdown, ...filesOf(taken, 'md').map(({ content }) => content)].map(blocksOfMdx)
      : null,
    page: /[<&]/.test(text) ? elementsOf(taken.html) : null,
    points: [taken.text, ...filesOf(taken, 'txt').map(({ content }) => content)].map(pointsOf),
  };
}

type Structure = ReturnType<typeof structureOf>;

/** What was known of ordinary words, without what was not looked for. */
export const asFarAs = (found: Structure, known: Structure): Structure => ({
  ...known,
  programs: found.programs && known.programs,
  page: found.page && known.page,
});
