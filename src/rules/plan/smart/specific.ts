import type { Finding, LetterResult } from './finding';
import { type GoalInput, type GoalLanguage, isAnswered } from './goal';
import { found, letterOf, waiting } from './letter';
import { GOAL_LIMITS } from './limits';
import { hitsOf, matchesOf, type WordMatch } from './match';
import { isMeasured } from './measure';
import { lexiconOf } from './words';

/**
 * S: does the goal say what will be done? Source: MP-10; the tests by word are this site's own.
 * A verb that is neither listed as concrete nor as vague gets the benefit of the doubt.
 */
export function judgeSpecific(goal: GoalInput, language: GoalLanguage): LetterResult {
  const text = goal.what.normalize('NFC').trim();
  const words = text.split(/\s+/);
  const characters = [...text].length;
  if (!isAnswered(text)) {
    return letterOf([waiting('S1', 'missing', 'what', { characters: 0, words: 0 })]);
  }
  const tooShort = characters < GOAL_LIMITS.what.min || words.length < GOAL_LIMITS.whatWords;
  const vague = vagueWords(text, goal, language);
  return letterOf([
    ...(tooShort ? [found('S1', 'missing', 'what', { characters, words: words.length })] : []),
    ...(vague.length > 0 ? [found('S2', 'partly', 'what', { hits: hitsOf(vague) })] : []),
    ...joinedResults(text, language),
    ...filler(text, language, vague),
  ]);
}

function vagueWords(text: string, goal: GoalInput, language: GoalLanguage): WordMatch[] {
  const lexicon = lexiconOf(language, text);
  const unlessMeasured = matchesOf(text, lexicon.vagueUnlessMeasured);
  const measured = isMeasured(goal);
  const concrete = [...matchesOf(text, lexicon.concrete), ...(measured ? unlessMeasured : [])];
  if (concrete.length > 0) return [];
  return [...matchesOf(text, lexicon.vague), ...unlessMeasured];
}

// Two nouns may well be one result; two verbs are two results.
function joinedResults(text: string, language: GoalLanguage): Finding[] {
  const lexicon = lexiconOf(language, text);
  const verbs = [
    lexicon.concrete,
    lexicon.vague,
    lexicon.vagueUnlessMeasured,
    lexicon.activity,
    lexicon.becoming,
  ]
    .flatMap((pattern) => matchesOf(text, pattern))
    .sort((a, b) => a.start - b.start);
  const pairs = matchesOf(text, lexicon.and).flatMap((and) => {
    const before = verbs.findLast(({ end }) => end <= and.start);
    const after = verbs.find(({ start }) => start >= and.end && !isAnswered(text.slice(and.end, start)));
    return before && after ? [before, after] : [];
  });
  return pairs.length > 0 ? [found('S3', 'tip', 'what', { hits: hitsOf(pairs) })] : [];
}

// A word that is part of a vague phrase has been named once already.
function filler(text: string, language: GoalLanguage, vague: readonly WordMatch[]): Finding[] {
  const matches = matchesOf(text, lexiconOf(language, text).filler).filter(
    ({ start, end }) => !vague.some((phrase) => phrase.start <= start && end <= phrase.end),
  );
  return matches.length > 0 ? [found('S4', 'tip', 'what', { hits: hitsOf(matches) })] : [];
}
