import type { RuleId } from '../../rules';

/** The rules whose values a case table shows or counts with, by the name authors write. */
export const QUOTED_BY_CASES: Readonly<Record<string, readonly RuleId[]>> = {
  ProgressCases: ['training.exercises', 'training.trialSessions', 'evaluation.completion'],
  EligibilityCases: ['prerequisite.tools', 'guide.almostSessions', 'prerequisite.sessions'],
  FeeCases: ['fee.example.price', 'fee.platform', 'tax.vatThreshold'],
  MembershipCases: ['fee.example.price', 'fee.platform', 'benefit.membershipDiscount'],
  SeniorCases: ['senior.months'],
  QuarterCases: ['guide.oneOnOneWindow', 'guide.reflectionWindow'],
};
