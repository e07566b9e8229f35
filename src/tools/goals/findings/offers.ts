import type { GoalForm } from '../../../folder/answers/goals';
import { newRowId } from '../../../folder/rowId';
import { formatDate } from '../../../formats/dates';
import { formatQuantity } from '../../../formats/rule';
import { lengthOf } from '../../../formats/textLength';
import type { Locale } from '../../../formats/units';
import { addDays, type Context, type Finding, GOAL_LIMITS, quarterEnd } from '../../../rules';
import { goalField, milestoneField } from '../fields';
import { laterText } from '../laterText';
import { formatAmount, typedFigure } from '../plan/amounts';
import { withinOwnReach, withoutFiller } from './rewrites';

/** A way to mend what was found with one press, and the field where the reader goes on. */
export interface Offer {
  readonly label: string;
  readonly change: Partial<GoalForm>;
  readonly focus: string;
}

/** What we can propose for a finding, or `null` when only the writer can answer it. */
export function offerFor(
  finding: Finding,
  form: GoalForm,
  { today, rules }: Context,
  locale: Locale,
): Offer | null {
  const words = laterText[locale].offers;
  const focus = goalField(form.id, finding.input);
  const rewrite = (text: string | null): Offer | null =>
    text === null || lengthOf(text) > GOAL_LIMITS.what.max
      ? null
      : { label: words.write(text), change: { what: text }, focus: goalField(form.id, 'what') };
  switch (finding.id) {
    case 'S4':
      return rewrite(withoutFiller(form.what, locale));
    case 'A1':
      return finding.open || finding.data.influence === 'partly'
        ? null
        : rewrite(withinOwnReach(form.what, locale));
    case 'M2': {
      const { value, unit, baseline } = finding.data;
      const named = form.unit === '' ? unit : form.unit;
      return {
        label: words.target(formatAmount(value, named, form.otherUnit, locale)),
        change: {
          target: typedFigure(value, locale),
          ...(form.unit === '' && unit !== null ? { unit } : {}),
          ...(form.baseline.trim() === '' && baseline !== null
            ? { baseline: typedFigure(baseline, locale) }
            : {}),
        },
        focus,
      };
    }
    case 'A3': {
      if (finding.open || finding.effect === 'info') return null;
      if (finding.data.about === 'sessions') {
        const required = rules.quantity('senior.sessions');
        return {
          label: words.sessions(formatQuantity(required, 'session', locale)),
          change: { sessionsTarget: String(required) },
          focus,
        };
      }
      if (finding.data.earliest === null) return null;
      // The earliest day itself leaves no room for the application, so the day after it is proposed.
      const day = addDays(finding.data.earliest, 1);
      return day <= today
        ? null
        : { label: words.deadline(formatDate(day, locale)), change: { deadline: day }, focus };
    }
    case 'T3': {
      const [first] = finding.data.quarters;
      if (first === undefined || form.milestones.length >= GOAL_LIMITS.milestones.max) return null;
      const date = quarterEnd(first);
      return {
        label: words.milestone(formatDate(date, locale)),
        change: { milestones: [...form.milestones, { id: newRowId(), text: '', date }] },
        focus: milestoneField(form.id, form.milestones.length, 'text'),
      };
    }
    default:
      return null;
  }
}
