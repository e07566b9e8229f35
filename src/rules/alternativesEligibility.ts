import { type OtherReading, withQuantities } from './alternatives';
import {
  decideEligibility,
  type EligibilityAnswers,
  type EligibilityDecision,
  type TraitAnswer,
} from './programme/eligibility';
import type { Context } from './rulebook';
import type { Answered } from './verdict';

/** What the answers say beyond what our own readings ask. */
export interface EligibilityDetails {
  /** In which role the sessions were held; `null` when it is not said. */
  readonly role: 'coach' | 'client' | 'both' | null;
  /** How many of the tools are among the programme's examples, 0 to the number of tools. */
  readonly namedTools: number;
}

interface Decided {
  /** The decision as this reading would have it. */
  readonly decision: EligibilityDecision;
}

export type EligibilityOtherReading =
  | OtherReading<'Q-15', 'asCoach' | 'asClient', Decided>
  | OtherReading<'Q-18', 'several' | 'namedOnly', Decided>
  | OtherReading<'Q-19', 'unsureHolds' | 'nothingHolds', Decided>;

const TRAITS = ['empathic', 'structured', 'motivation'] as const;
// The least that a plural can mean.
const SEVERAL = 2;

/**
 * What *may I apply* would be answered under each other reading of, one at a time, where the
 * outcome is another. Source: CP-11 to CP-14.
 * @throws RangeError when a count is negative or not whole
 */
export function eligibilityOtherReadings(
  answers: EligibilityAnswers,
  { role, namedTools }: EligibilityDetails,
  context: Context,
): EligibilityOtherReading[] {
  const ours = decideEligibility(answers, context).outcome;
  const decide = (changed: Partial<EligibilityAnswers>, rules = context.rules) =>
    decideEligibility({ ...answers, ...changed }, { ...context, rules });
  const { sessions, tools } = answers;
  const limit = context.rules.quantity('prerequisite.sessions');

  const asRole = (counted: 'coach' | 'client'): Answered<number> | null => {
    if (sessions === null || role === counted) return sessions;
    if (role === 'coach' || role === 'client') return { ...sessions, value: 0 };
    // Some of them, and nobody knows how many: it depends, unless not even the most there can be is enough.
    const most = role === 'both' ? Math.max(0, sessions.value - 1) : sessions.value;
    return most < limit ? { ...sessions, value: most } : null;
  };
  const traits = (from: TraitAnswer, to: TraitAnswer) =>
    Object.fromEntries(
      TRAITS.map((trait) => {
        const answer = answers[trait];
        return [trait, answer?.value === from ? { ...answer, value: to } : answer];
      }),
    );
  const all: EligibilityOtherReading[] = [
    { reading: 'Q-15', alternative: 'asCoach', decision: decide({ sessions: asRole('coach') }) },
    { reading: 'Q-15', alternative: 'asClient', decision: decide({ sessions: asRole('client') }) },
    {
      reading: 'Q-18',
      alternative: 'several',
      decision: decide({}, withQuantities(context.rules, { 'prerequisite.tools': SEVERAL })),
    },
    {
      reading: 'Q-18',
      alternative: 'namedOnly',
      decision: decide({ tools: tools && { ...tools, value: Math.min(tools.value, namedTools) } }),
    },
    { reading: 'Q-19', alternative: 'unsureHolds', decision: decide(traits('unsure', 'no')) },
    { reading: 'Q-19', alternative: 'nothingHolds', decision: decide(traits('no', 'unsure')) },
  ];
  return all.filter(({ decision }) => decision.outcome !== ours);
}
