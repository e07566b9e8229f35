import type { GoalLanguage } from './goal';
import { ANYWHERE, wholeWords } from './match';
import type { WordList, WordLists } from './wordList';
import { english } from './words.en';
import { swedish } from './words.sv';

/** A language's words, compiled. Only for `matchesOf`, which leaves the patterns as they were. */
export type Lexicon = Readonly<Record<Exclude<keyof WordLists, 'verbLead'>, RegExp>>;

const ENDINGS = {
  ar: 'a|ar|ade|at|as|ades|ats',
  er: 'a|er|te|de|t|as|es|s',
  e: 'e|es|ed|ing',
  bare: '|s|ed|ing',
} as const;

function sourcesOf(list: WordList): string[] {
  const inflected = (['ar', 'er', 'e', 'bare'] as const).flatMap((ending) =>
    (list[ending] ?? []).map((stem) => `${stem}(?:${ENDINGS[ending]})`),
  );
  return [...inflected, ...(list.whole ?? [])];
}

/** A language's words as patterns. */
export function compile(lists: WordLists): Lexicon {
  const words = (list: WordList) => wholeWords(sourcesOf(list));
  const verbs = (list: WordList) => wholeWords(sourcesOf(list), lists.verbLead ?? ANYWHERE);
  return {
    concrete: verbs(lists.concrete),
    change: verbs(lists.change),
    vague: words(lists.vague),
    vagueUnlessMeasured: words(lists.vagueUnlessMeasured),
    activity: words(lists.activity),
    filler: words(lists.filler),
    decidedByOthers: words(lists.decidedByOthers),
    becoming: words(lists.becoming),
    and: words(lists.and),
  };
}

const LISTS: Readonly<Record<GoalLanguage, WordLists>> = { sv: swedish, en: english };
const compiled = new Map<GoalLanguage, Lexicon>();

const NEVER = /[^\s\S]/gu;
const NO_WORDS: Lexicon = {
  concrete: NEVER,
  change: NEVER,
  vague: NEVER,
  vagueUnlessMeasured: NEVER,
  activity: NEVER,
  filler: NEVER,
  decidedByOthers: NEVER,
  becoming: NEVER,
  and: NEVER,
};

/**
 * The compiled words of a language, made when the first text in it is read: a goal that nobody has begun to write
 * is not worth the time they take.
 * @param text that is to be read with them
 */
export function lexiconOf(language: GoalLanguage, text: string): Lexicon {
  if (text === '') return NO_WORDS;
  const lexicon = compiled.get(language) ?? compile(LISTS[language]);
  compiled.set(language, lexicon);
  return lexicon;
}
