import type { AgreementForm } from '../../folder/answers/agreement';
import type { EvaluationForm, EvaluationGoalForm } from '../../folder/answers/evaluation';
import { emptyEvaluationGoal } from '../../folder/answers/evaluation.empty';
import { personKey, samePerson } from '../../formats/alias';
import { isBlankGoal } from './inputs';
import { MOST_GOALS } from './limits';

/** What was agreed on before the first session and need not be written again. Empty where nothing was. */
export interface Offer {
  readonly client: string;
  readonly coach: string;
  readonly evaluator: string;
  /** As typed. */
  readonly sessions: string;
  readonly goals: readonly string[];
}

const ALONE = ['client', 'coach', 'evaluator', 'sessions'] as const;

/** What a kept agreement has to offer an evaluation; `null` when there is none, or nothing in it. */
export function offerOf(agreement: AgreementForm | undefined): Offer | null {
  if (agreement === undefined) {
    return null;
  }
  const offer = {
    client: agreement.client.trim(),
    coach: agreement.coach.trim(),
    evaluator: agreement.evaluator.trim(),
    sessions: agreement.sessions.trim(),
    goals: agreement.goals
      .map(({ text }) => text.trim())
      .filter((text) => text !== '')
      .slice(0, MOST_GOALS),
  };
  return offer.goals.length === 0 && ALONE.every((key) => offer[key] === '') ? null : offer;
}

/** Both are named, and not the same. */
const isOther = (one: string, other: string): boolean =>
  personKey(one) !== '' && personKey(other) !== '' && !samePerson(one, other);

/**
 * What the offer would fill in: only what is empty, so that nothing written is lost. Goals come only while there
 * are none, and nothing to an evaluation of somebody else.
 * @param newId gives each goal its id
 */
export function takenFrom(
  offer: Offer,
  series: EvaluationForm,
  newId: () => string,
): Partial<Pick<EvaluationForm, (typeof ALONE)[number] | 'goals'>> {
  if (isOther(offer.client, series.client)) {
    return {};
  }
  const alone = ALONE.filter((key) => series[key].trim() === '' && offer[key] !== '');
  const goals = series.goals.every(isBlankGoal) ? offer.goals : [];
  return {
    ...Object.fromEntries(alone.map((key) => [key, offer[key]])),
    ...(goals.length === 0
      ? {}
      : { goals: goals.map((text): EvaluationGoalForm => ({ ...emptyEvaluationGoal(newId()), text })) }),
  };
}
