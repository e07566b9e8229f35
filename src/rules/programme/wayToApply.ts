import type { Context } from '../rulebook';
import type { Step } from '../verdict';
import type { Change, Milestone, Way } from '../wayToYes';
import { decideEligibility, type EligibilityAnswers } from './eligibility';
import { planTraining } from './timeline';

const toChange = ({ rule, input, status, limit, unit, remaining }: Step): Change => ({
  rule,
  input,
  who: 'you',
  kind: status === 'open' ? 'answer' : 'change',
  to: limit ?? 'yes',
  amount: limit === null || status === 'open' ? null : remaining,
  unit,
});

/**
 * What makes it possible to apply, and the road from there to a decision on the certification.
 * Source: CP-11 to CP-14 for the changes; CP-16, CP-19, CP-22, CP-25 and CP-33 for the road, laid out by the steps
 * with the shortest practice. Nothing is published on how long the answer to an application takes, so the
 * road counts no time for it: its days are the earliest, never a promise.
 * @throws RangeError when a count is negative or not whole
 */
export function wayToApply(answers: EligibilityAnswers, context: Context): Way {
  const { steps } = decideEligibility(answers, context);
  return {
    // Every step must hold, so each one that does not is a change that no other can stand in for.
    changes: steps.filter(({ status }) => status === 'notMet' || status === 'open').map(toChange),
    after: roadFrom(context),
    earliest: context.today,
  };
}

function roadFrom(context: Context): Milestone[] {
  const { today, rules } = context;
  const practice = rules.range('training.practice.duration');
  const plan = planTraining(today, practice.min, context);
  const waiting = rules.quantity('evaluation.decision');
  return [
    {
      stage: 'application',
      rule: 'prerequisite.applicationForm',
      who: 'you',
      weeks: null,
      from: today,
      to: today,
    },
    ...plan.steps.map(
      ({ rule, weeks, from, to }): Milestone => ({
        stage: 'training',
        rule,
        who: 'time',
        weeks: rule === 'training.practice.duration' ? practice : { min: weeks, max: weeks },
        from,
        to,
      }),
    ),
    {
      stage: 'decision',
      rule: 'evaluation.decision',
      who: 'others',
      weeks: { min: 0, max: waiting },
      from: plan.end,
      to: plan.decision.latest,
    },
  ];
}
