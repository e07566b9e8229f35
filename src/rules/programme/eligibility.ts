import type { Context } from '../rulebook';
import {
  type Answered,
  type Answers,
  countStep,
  type Decision,
  type Remaining,
  type Step,
  verdictOf,
} from '../verdict';

/** A statement about oneself. Only *no* holds anyone back. */
export type TraitAnswer = 'yes' | 'unsure' | 'no';

export interface EligibilityShape {
  /** How many self-development tools one has experience of, 0 or more. */
  tools: number;
  /** Coaching sessions done, as coach or as client, 0 or more. */
  sessions: number;
  empathic: TraitAnswer;
  structured: TraitAnswer;
  motivation: TraitAnswer;
}
export type EligibilityAnswers = Answers<EligibilityShape>;

/** `almost` is a tone, not a rule: one thing is left and it is close. */
export type EligibilityOutcome = 'ready' | 'almost' | 'notYet' | 'open';

export interface EligibilityDecision extends Decision {
  readonly outcome: EligibilityOutcome;
  /** Statements answered with *unsure*: worth a thought, never an obstacle. */
  readonly toReflectOn: readonly ('empathic' | 'structured' | 'motivation')[];
}

const TRAITS = ['empathic', 'structured', 'motivation'] as const;

function traitStep(input: (typeof TRAITS)[number], answer: Answered<TraitAnswer> | null): Step {
  return {
    rule: input === 'motivation' ? 'prerequisite.motivation' : 'prerequisite.empathicStructured',
    input,
    status: answer === null ? 'open' : answer.value === 'no' ? 'notMet' : 'judged',
    compare: 'judged',
    value: null,
    limit: null,
    unit: null,
    remaining: 0,
    from: answer?.from ?? null,
  };
}

/**
 * Whether one may apply: experience of a tool, enough sessions, and no statement answered with no.
 * Source: CP-11 to CP-14, read as. Traits are self-declared and left for the assessor.
 * @throws RangeError when a count is negative or not whole
 */
export function decideEligibility(answers: EligibilityAnswers, { rules }: Context): EligibilityDecision {
  const tools = countStep(
    'prerequisite.tools',
    'tools',
    answers.tools,
    rules.quantity('prerequisite.tools'),
    'tool',
  );
  const sessions = countStep(
    'prerequisite.sessions',
    'sessions',
    answers.sessions,
    rules.quantity('prerequisite.sessions'),
    'session',
  );
  const traits = TRAITS.map((trait) => traitStep(trait, answers[trait]));
  const steps = [tools, sessions, ...traits];
  const verdict = verdictOf(steps);
  return {
    verdict,
    steps,
    remaining: steps.filter(({ status }) => status === 'notMet').map(toRemaining),
    outcome: { yes: 'ready', depends: 'open', no: isAlmost(tools, sessions, traits) ? 'almost' : 'notYet' }[
      verdict.answer
    ] as EligibilityOutcome,
    toReflectOn: TRAITS.filter((trait) => answers[trait]?.value === 'unsure'),
  };

  // An unanswered question counts for the visitor here: *not yet* is said only when it is certain.
  function isAlmost(tool: Step, session: Step, trait: readonly Step[]): boolean {
    const oneIsShort = (tool.status === 'notMet') !== (session.status === 'notMet');
    const close = session.value === null || session.value >= rules.quantity('guide.almostSessions');
    return oneIsShort && close && trait.every(({ status }) => status !== 'notMet');
  }
}

const toRemaining = (step: Step): Remaining => ({
  rule: step.rule,
  who: 'you',
  amount: step.limit === null ? null : step.remaining,
  unit: step.unit,
  earliest: null,
});
