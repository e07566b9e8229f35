import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as Actions from '../../src/frame/ResultActions';
import type * as Forms from '../../src/frame/useForm';
import { KINDS } from './hostile';
import { blocksOf, eventsOf, linesAmiss, pointsOf, rowsOf } from './shapes';
import { filesOf, type TakenAway, takeAway } from './take';
import { EXPORTING, TODAY } from './tools';

vi.mock('../../src/frame/useForm', async (original) => ({
  ...(await original<typeof Forms>()),
  useForm: (await import('../change/stage')).givenForm,
}));
vi.mock('../../src/frame/useLater', async () => ({ useLater: (await import('../change/stage')).givenLater }));
vi.mock('../../src/frame/useOthers', async () => ({
  useOthers: (await import('./others')).givenOthers,
}));
vi.mock('../../src/frame/ResultActions', async (original) => ({
  ResultActions: (await import('../change/stage')).noting((await original<typeof Actions>()).ResultActions),
}));

const HARMLESS = 'helt vanliga ord';

// Each stands first and last in its field, with enough around it for the fields that ask for some words.
const tried = (text: string): string => `${text} ${HARMLESS} ${text}`;

beforeAll(() => {
  // Calendar files tell when they were made.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T10:00:00Z`) });
});
afterAll(() => {
  vi.useRealTimers();
});

/** What a reader of the files finds apart from the words: the same whatever the words are. */
function structureOf(taken: TakenAway, plain: TakenAway) {
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
    points: [taken.text, ...filesOf(taken, 'txt').map(({ content }) => content)].map(pointsOf),
  };
}

const withTexts = EXPORTING.filter(
  ([, { answers }]) => JSON.stringify(answers('a')) !== JSON.stringify(answers('b')),
);

describe.each(withTexts)('a hostile text in %s', (_, exporting) => {
  let plain: TakenAway;
  beforeAll(async () => {
    plain = await takeAway(exporting, exporting.answers(`${HARMLESS} ${HARMLESS}`));
  });

  it.each(Object.entries(KINDS))(
    'changes nothing but the words when it looks like %s',
    async (_kind, texts) => {
      const expected = structureOf(plain, plain);
      for (const text of texts) {
        const taken = await takeAway(exporting, exporting.answers(tried(text)));
        expect(structureOf(taken, plain), JSON.stringify(text)).toEqual(expected);
      }
    },
    60_000,
  );
});
