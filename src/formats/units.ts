import type { Localized, Unit } from '../rules';

export type Locale = keyof Localized;

interface UnitWords {
  readonly one: string;
  readonly other: string;
}

// Per cent and öre are written by the number formats, not as words.
type WordUnit = Exclude<Unit, 'percent' | 'ore'>;

const WORDS: Readonly<Record<Locale, Readonly<Record<WordUnit, UnitWords>>>> = {
  sv: {
    tool: { one: 'verktyg', other: 'verktyg' },
    session: { one: 'samtal', other: 'samtal' },
    exercise: { one: 'övning', other: 'övningar' },
    trialSession: { one: 'provsession', other: 'provsessioner' },
    part: { one: 'moment', other: 'moment' },
    step: { one: 'steg', other: 'steg' },
    goal: { one: 'mål', other: 'mål' },
    reflection: { one: 'reflektion', other: 'reflektioner' },
    meeting: { one: 'möte', other: 'möten' },
    user: { one: 'användare', other: 'användare' },
    word: { one: 'ord', other: 'ord' },
    character: { one: 'tecken', other: 'tecken' },
    minute: { one: 'minut', other: 'minuter' },
    day: { one: 'dag', other: 'dagar' },
    week: { one: 'vecka', other: 'veckor' },
    month: { one: 'månad', other: 'månader' },
  },
  en: {
    tool: { one: 'tool', other: 'tools' },
    session: { one: 'session', other: 'sessions' },
    exercise: { one: 'exercise', other: 'exercises' },
    trialSession: { one: 'trial session', other: 'trial sessions' },
    part: { one: 'part', other: 'parts' },
    step: { one: 'step', other: 'steps' },
    goal: { one: 'goal', other: 'goals' },
    reflection: { one: 'reflection', other: 'reflections' },
    meeting: { one: 'meeting', other: 'meetings' },
    user: { one: 'user', other: 'users' },
    word: { one: 'word', other: 'words' },
    character: { one: 'character', other: 'characters' },
    minute: { one: 'minute', other: 'minutes' },
    day: { one: 'day', other: 'days' },
    week: { one: 'week', other: 'weeks' },
    month: { one: 'month', other: 'months' },
  },
};

/** The word for a unit, singular only for exactly one: `1 vecka`, `1,5 veckor`. */
export const unitWord = (unit: WordUnit, count: number, locale: Locale): string =>
  WORDS[locale][unit][count === 1 ? 'one' : 'other'];
