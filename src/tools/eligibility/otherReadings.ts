import type { EligibilityForm } from '../../folder/answers/eligibility';
import { formatQuantity, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import {
  type Context,
  type EligibilityAnswers,
  type EligibilityOtherReading,
  eligibilityOtherReadings,
} from '../../rules';
import { otherReadingsEn } from './otherReadingsText.en';
import { otherReadingsSv } from './otherReadingsText.sv';

const TEXT = { sv: otherReadingsSv, en: otherReadingsEn };

const named = (form: EligibilityForm, { rules }: Context): number => {
  const examples = rules.list('prerequisite.tools.examples').map(({ code }) => code);
  return form.tools.filter((tool) => examples.includes(tool)).length;
};

function sentence(
  other: EligibilityOtherReading,
  form: EligibilityForm,
  answers: EligibilityAnswers,
  { rules }: Context,
  locale: Locale,
): string {
  const words = TEXT[locale];
  const { decision } = other;
  const left = (rule: 'prerequisite.tools' | 'prerequisite.sessions', unit: 'tool' | 'session') =>
    formatQuantity(decision.steps.find((step) => step.rule === rule)?.remaining ?? 0, unit, locale);
  switch (other.alternative) {
    case 'asCoach':
    case 'asClient': {
      const role = words.roles[other.alternative];
      const counted = decision.steps.find(({ input }) => input === 'sessions')?.value ?? null;
      if (counted === null) {
        return words.roleUnknown(role, formatQuantity(answers.sessions?.value ?? 0, 'session', locale));
      }
      return words[form.role === 'both' ? 'roleSome' : 'roleNone'](
        role,
        left('prerequisite.sessions', 'session'),
      );
    }
    case 'several':
      return words.several(left('prerequisite.tools', 'tool'));
    case 'namedOnly':
      return words.namedOnly(
        formatRule('prerequisite.tools.examples', rules, locale),
        left('prerequisite.tools', 'tool'),
      );
    case 'unsureHolds':
      return words.unsureHolds;
    case 'nothingHolds':
      return words.nothingHolds[decision.outcome];
  }
}

/** What *may I apply* would be answered under other readings, where that is another answer; else nothing. */
export function otherReadings(
  form: EligibilityForm,
  answers: EligibilityAnswers,
  context: Context,
  locale: Locale,
): Report['sections'] {
  const details = { role: form.role === '' ? null : form.role, namedTools: named(form, context) };
  const items = eligibilityOtherReadings(answers, details, context).map((other) =>
    sentence(other, form, answers, context, locale),
  );
  return items.length === 0 ? [] : [{ heading: TEXT[locale].heading, items, folded: true }];
}
