import type { EligibilityForm } from '../../folder/answers/eligibility';
import { parseWhole } from '../../formats/numberInput';
import { formatNumber } from '../../formats/numbers';
import { formatQuantity } from '../../formats/rule';
import { lengthOf } from '../../formats/textLength';
import type { Locale } from '../../formats/units';
import type { FormState } from '../../frame/useForm';
import type { Answered, EligibilityAnswers, TraitAnswer } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import type { EligibilityWords } from './text';

/** Limits of the form itself; the rules have none for these. */
export const MOST_SESSIONS = 9_999;
const OTHER_TOOL = { min: 2, max: 60 };

/** Ids of the fields on the page, unique on any page that holds the tool. */
export const FIELD = {
  tools: 'eligibility-tools',
  otherTool: 'eligibility-other-tool',
  sessions: 'eligibility-sessions',
  where: 'eligibility-where',
  role: 'eligibility-role',
  empathic: 'eligibility-empathic',
  structured: 'eligibility-structured',
  motivation: 'eligibility-motivation',
  experience: 'eligibility-experience',
  motivationText: 'eligibility-motivation-text',
} as const;

/** What must be mended before an answer can be given. An unanswered question is no problem: the answer says so. */
export function findProblems(
  form: EligibilityForm,
  words: EligibilityWords,
  locale: Locale,
  mostCharacters: number,
): Problem[] {
  const problems: Problem[] = [];
  if (form.tools.includes('other')) {
    const characters = lengthOf(form.otherTool);
    if (characters < OTHER_TOOL.min) {
      problems.push({ field: FIELD.otherTool, message: words.otherToolMissing });
    } else if (characters > OTHER_TOOL.max) {
      problems.push({
        field: FIELD.otherTool,
        message: words.otherToolLong(formatQuantity(OTHER_TOOL.max, 'character', locale)),
      });
    }
  }
  const sessions = parseWhole(form.sessions);
  if (sessions.kind === 'error' && sessions.code !== 'tooLarge') {
    const message = sessions.code === 'negative' ? words.sessionsNegative : words.sessionsNotWhole;
    problems.push({ field: FIELD.sessions, message });
  } else if (sessions.kind === 'error' || (sessions.kind === 'value' && sessions.value > MOST_SESSIONS)) {
    const message = words.sessionsTooMany(formatNumber(MOST_SESSIONS, locale));
    problems.push({ field: FIELD.sessions, message });
  }
  for (const field of ['experience', 'motivationText'] as const) {
    const characters = lengthOf(form[field]);
    if (characters > mostCharacters) {
      const length = formatQuantity(characters, 'character', locale);
      const message = words.textLong(length, formatNumber(mostCharacters, locale));
      problems.push({ field: FIELD[field], message });
    }
  }
  return problems;
}

/** The form as the rules want it: what is not answered is null. Call it only when there are no problems. */
export function readAnswers({
  form,
  provenance,
}: Pick<FormState<EligibilityForm>, 'form' | 'provenance'>): EligibilityAnswers {
  const sessions = parseWhole(form.sessions);
  const trait = (key: 'empathic' | 'structured' | 'motivation'): Answered<TraitAnswer> | null =>
    form[key] === '' ? null : { value: form[key], from: provenance(key) };
  return {
    // No box ticked may mean none or not answered yet; once all the rest is answered it means none.
    tools:
      form.tools.length === 0 && !isRestAnswered(form)
        ? null
        : { value: form.tools.length, from: provenance('tools') },
    sessions: sessions.kind === 'value' ? { value: sessions.value, from: provenance('sessions') } : null,
    empathic: trait('empathic'),
    structured: trait('structured'),
    motivation: trait('motivation'),
  };
}

const isRestAnswered = ({ sessions, empathic, structured, motivation }: EligibilityForm): boolean =>
  [sessions.trim(), empathic, structured, motivation].every((answer) => answer !== '');
