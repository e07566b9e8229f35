import type { EligibilityForm } from '../../../folder/answers/eligibility';
import { formatDate } from '../../../formats/dates';
import { formatQuantity, formatRule } from '../../../formats/rule';
import type { Locale } from '../../../formats/units';
import type { Report } from '../../../frame/report';
import type { Context, RuleBook } from '../../../rules';
import { countWords, draftLines } from '../draft';
import { eligibilityText } from '../text';
import { applicationText } from './text';

const TEXTS = ['experience', 'motivationText'] as const;

/** How long the two texts are together, beside the advice. The advice is ours and never a limit. */
export function lengthLine(form: EligibilityForm, rules: RuleBook, locale: Locale): string {
  const { length } = applicationText[locale];
  const { min, max } = rules.range('guide.application.words');
  const total = TEXTS.reduce((sum, text) => sum + countWords(form[text]), 0);
  const fit = total === 0 ? 'none' : total < min ? 'short' : total > max ? 'long' : 'fitting';
  return length[fit](
    formatQuantity(total, 'word', locale),
    formatRule('guide.application.words', rules, locale, 'value'),
  );
}

/** The draft and what is left of it, in words. */
export function applicationReport(form: EligibilityForm, { today, rules }: Context, locale: Locale): Report {
  const words = applicationText[locale];
  const draft = draftLines(form, eligibilityText[locale], locale);
  const unwritten = TEXTS.filter((text) => countWords(form[text]) === 0);
  const state = draft.length === 0 ? 'empty' : unwritten.length > 0 ? 'partly' : 'ready';
  return {
    title: words.title,
    answer: words.answer[state],
    tone: ({ ready: 'done', partly: 'going', empty: 'open' } as const)[state],
    steps: [],
    remaining: [
      ...unwritten.map((text) => words.write[text]),
      words.paste(formatRule('prerequisite.applicationForm', rules, locale)),
    ],
    notes: [
      ...(form.role === 'client' || form.role === 'both' ? [words.notes.role] : []),
      words.notes.length,
      words.notes.sent,
    ],
    sections: [{ heading: words.draftHeading, items: draft }],
    meta: words.meta(formatDate(today, locale)),
  };
}
