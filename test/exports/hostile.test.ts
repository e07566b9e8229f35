import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../src/formats/units';
import { KINDS } from './hostile';
import { asFarAs, HARMLESS, structureOf, tried } from './structure';
import { type TakenAway, takeAway } from './take';
import { EXPORTING, TODAY } from './tools';

beforeAll(() => {
  // Calendar files tell when they were made.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T10:00:00Z`) });
});
afterAll(() => {
  vi.useRealTimers();
});

const withTexts = EXPORTING.filter(
  ([, { answers }]) => JSON.stringify(answers('a')) !== JSON.stringify(answers('b')),
);

// Every other text is tried in English; each is tried in both before a release.
const LANGUAGES = ['sv', 'en'] as const;

describe.each(withTexts)('a hostile text in %s', (_, exporting) => {
  let plain: Record<Locale, TakenAway>;
  let known: Record<Locale, ReturnType<typeof structureOf>>;
  beforeAll(async () => {
    const answers = exporting.answers(`${HARMLESS} ${HARMLESS}`);
    plain = { sv: await takeAway(exporting, answers, 'sv'), en: await takeAway(exporting, answers, 'en') };
    known = { sv: structureOf(plain.sv, plain.sv), en: structureOf(plain.en, plain.en) };
  });

  it.each(Object.entries(KINDS))(
    'changes nothing but the words when it looks like %s',
    async (_kind, texts) => {
      for (const [at, text] of texts.entries()) {
        const language = LANGUAGES[at % 2] ?? 'sv';
        const taken = await takeAway(exporting, exporting.answers(tried(text)), language);
        const found = structureOf(taken, plain[language], text);
        expect(found, JSON.stringify(text)).toEqual(asFarAs(found, known[language]));
      }
    },
    60_000,
  );
});
