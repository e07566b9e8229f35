import type { EligibilityForm } from '../../folder/answers/eligibility';
import { joinItems } from '../../formats/list';
import { formatQuantity, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import { metaLine } from '../../frame/metaLine';
import { type Report, reportStep } from '../../frame/report';
import { resultText } from '../../frame/resultText';
import type { Context, EligibilityDecision, Remaining, RuleBook, Step } from '../../rules';
import { draftLines } from './draft';
import { type EligibilityWords, eligibilityText } from './text';

type Trait = 'empathic' | 'structured' | 'motivation';
const isTrait = (input: string): input is Trait => ['empathic', 'structured', 'motivation'].includes(input);

function remainingSentence(step: Step, left: Remaining, rules: RuleBook, locale: Locale): string {
  const words = eligibilityText[locale];
  if (isTrait(step.input)) {
    return words.traitLeft[step.input];
  }
  return step.input === 'tools' || left.unit === null || step.limit === null
    ? words.toolsLeft(formatRule('prerequisite.tools.examples', rules, locale))
    : words.sessionsLeft(
        formatQuantity(left.amount ?? 0, left.unit, locale),
        formatQuantity(step.limit, left.unit, locale),
      );
}

function traitWords(form: EligibilityForm, step: Step, words: EligibilityWords) {
  if (!isTrait(step.input)) {
    return {};
  }
  const answer = form[step.input];
  return {
    title: words.traits[step.input],
    yours: answer === '' ? null : words.traitNames[answer].toLowerCase(),
  };
}

/** The answer to *may I apply* in words. */
export function eligibilityReport(
  form: EligibilityForm,
  decision: EligibilityDecision,
  { today, rules }: Context,
  locale: Locale,
): Report {
  const words = eligibilityText[locale];
  const unmet = decision.steps.filter(({ status }) => status === 'notMet');
  const missing = decision.steps
    .filter(({ status }) => status === 'open')
    .map(({ input }) => words.questionNames[input] ?? '');
  return {
    title: words.title,
    answer: words.answer[decision.verdict.answer === 'no' && missing.length > 0 ? 'soFar' : decision.outcome],
    tone: decision.verdict.answer === 'yes' ? 'done' : decision.verdict.answer === 'no' ? 'going' : 'open',
    steps: decision.steps.map((step) => reportStep(step, locale, traitWords(form, step, words))),
    remaining: [
      ...decision.remaining.map((left, index) =>
        remainingSentence(unmet[index] as Step, left, rules, locale),
      ),
      ...(missing.length > 0 ? [words.stillOpen(joinItems(missing, locale))] : []),
      ...(decision.outcome === 'ready'
        ? [words.applyNow(formatRule('prerequisite.applicationForm', rules, locale))]
        : []),
    ],
    notes: [
      ...decision.toReflectOn.map((trait) => words.reflect[trait]),
      words.assessorNote,
      ...(form.role === 'client' || form.role === 'both' ? [words.roleNote] : []),
    ],
    sections: [{ heading: words.draftTitle, items: draftLines(form, words, locale) }],
    meta: `${metaLine({ today, rules }, locale)} ${resultText[locale].selfCheck}`,
  };
}
