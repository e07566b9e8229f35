import { formatQuantity, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { metaLine } from '../../frame/metaLine';
import { type Report, type ReportStep, reportStep } from '../../frame/report';
import { resultText } from '../../frame/resultText';
import { type Context, type RuleBook, ruleOf } from '../../rules';
import type { Outcome } from './outcome';
import { remainingOf } from './remaining';
import { platformTools } from './rows';
import { criterion, share } from './summary';
import { progressText } from './text';
import type { ProgressWords } from './words';

/** The verdict in one sentence. */
export function answerOf({ decision }: Outcome, words: ProgressWords, locale: Locale): string {
  const { done, total, required } = decision;
  const count = share(done, total, words, locale);
  if (total === 0) {
    return words.answer.none;
  }
  if (done < required) {
    return words.answer.left(count, formatQuantity(required - done, 'part', locale));
  }
  return done === total ? words.answer.all(count) : words.answer.reached(count);
}

export const toneOf = ({ decision: { verdict } }: Outcome): Report['tone'] =>
  verdict.answer === 'yes' ? 'done' : verdict.answer === 'no' ? 'going' : 'open';

function stepsOf(
  { decision, counts }: Outcome,
  words: ProgressWords,
  rules: RuleBook,
  locale: Locale,
): ReportStep[] {
  const judged = (rule: 'evaluation.feedback' | 'evaluation.platform', yours: string): ReportStep => ({
    key: rule,
    rule,
    status: 'judged',
    title: ruleOf(rule).title[locale],
    yours,
    limit: formatRule(rule, rules, locale),
    from: 'you',
  });
  return [
    ...decision.steps.map((step) =>
      reportStep(step, locale, {
        yours: step.value === null ? null : share(decision.done, decision.total, words, locale),
        limit: criterion(words, rules, locale),
      }),
    ),
    judged(
      'evaluation.feedback',
      words.noted(counts.noted, formatQuantity(rules.quantity('training.trialSessions'), 'session', locale)),
    ),
    judged('evaluation.platform', words.shown(counts.shown, words.tools(platformTools(rules).length))),
  ];
}

/** *How far have I come* in words. */
export function progressReport(outcome: Outcome, context: Context, locale: Locale): Report {
  const words = progressText[locale];
  return {
    title: words.title,
    answer: answerOf(outcome, words, locale),
    tone: toneOf(outcome),
    steps: stepsOf(outcome, words, context.rules, locale),
    remaining: remainingOf(outcome, context, words, locale),
    notes: [],
    sections: [],
    meta: `${metaLine(context, locale)} ${resultText[locale].selfCheck}`,
  };
}
