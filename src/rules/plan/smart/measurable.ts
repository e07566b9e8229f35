import { amountIn } from './amountInText';
import type { Finding, LetterResult } from './finding';
import type { GoalField, GoalInput, GoalLanguage } from './goal';
import { found, letterOf, waiting } from './letter';
import { hitsOf, matchesOf } from './match';
import { hasFigure, isMeasured } from './measure';
import { lexiconOf } from './words';

/**
 * M: can anyone tell when the goal is reached? Source: MP-10, read as Q-30.
 * One measure is enough (a figure with its unit, or a yes or no with a way to check it) and yields no finding.
 */
export function judgeMeasurable(goal: GoalInput, language: GoalLanguage): LetterResult {
  const text = goal.what.normalize('NFC');
  return letterOf([
    ...(isMeasured(goal) ? startingPoint(goal, text, language) : [unmeasured(goal, text, language)]),
    ...activityOnly(goal, text, language),
  ]);
}

function unmeasured(goal: GoalInput, text: string, language: GoalLanguage): Finding {
  const offer = goal.target === null && goal.unit !== 'yesNo' ? amountIn(text, language) : null;
  return offer === null
    ? waiting('M0', 'missing', nextQuestion(goal), {})
    : waiting('M2', 'partly', 'target', { ...offer });
}

function nextQuestion({ target, unit }: GoalInput): GoalField {
  if (unit === 'yesNo') return 'measuredBy';
  return target === null ? 'target' : 'unit';
}

// More or less of something says little without how much there is today.
function startingPoint(goal: GoalInput, text: string, language: GoalLanguage): Finding[] {
  if (!hasFigure(goal) || goal.baseline !== null) return [];
  const hits = hitsOf(matchesOf(text, lexiconOf(language, text).change));
  return goal.unit === 'percent' || hits.length > 0 ? [waiting('M3', 'partly', 'baseline', { hits })] : [];
}

function activityOnly(goal: GoalInput, text: string, language: GoalLanguage): Finding[] {
  const lexicon = lexiconOf(language, text);
  const hits = hitsOf(matchesOf(text, lexicon.activity));
  const hasResult =
    matchesOf(text, lexicon.concrete).length > 0 ||
    (isMeasured(goal) && matchesOf(text, lexicon.vagueUnlessMeasured).length > 0);
  return hits.length > 0 && !hasResult ? [found('M4', 'partly', 'what', { hits })] : [];
}
