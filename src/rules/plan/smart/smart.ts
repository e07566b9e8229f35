import type { Context } from '../../rulebook';
import { type Decision, type Remaining, type Step, type Verdict, verdictOf } from '../../verdict';
import { judgeAchievable } from './achievable';
import type { Finding, LetterResult, SmartLetter } from './finding';
import type { GoalField, GoalInput, GoalLanguage } from './goal';
import { blocks } from './letter';
import { judgeMeasurable } from './measurable';
import { judgeRelevant } from './relevant';
import { judgeSpecific } from './specific';
import { judgeTimeBound } from './timeBound';

export interface GoalAssessment {
  readonly letters: Readonly<Record<SmartLetter, LetterResult>>;
  readonly decision: Decision;
}

const LETTERS = ['s', 'm', 'a', 'r', 't'] as const satisfies readonly SmartLetter[];
/** The question each letter is about when nothing has been found. */
const QUESTION: Readonly<Record<SmartLetter, GoalField>> = {
  s: 'what',
  m: 'target',
  a: 'influence',
  r: 'roleLink',
  t: 'deadline',
};

/**
 * Holds a goal against SMART and against the two links the plan asks for. Source: MP-10, MP-11, read as Q-14,
 * Each letter is as good as its worst finding; a letter without findings is met.
 *
 * The decision has one step per letter, in order. A step is not met when an answer falls short, and open when
 * all that is wanting is an answer: so an empty form gives `depends`, and a vague goal gives `no`.
 * What remains holds one entry for each finding that stands in the way; tips never do.
 * @param language the language the goal is written in
 */
export function assessGoal(goal: GoalInput, context: Context, language: GoalLanguage): GoalAssessment {
  const letters = {
    s: judgeSpecific(goal, language),
    m: judgeMeasurable(goal, language),
    a: judgeAchievable(goal, context, language),
    r: judgeRelevant(goal),
    t: judgeTimeBound(goal, context),
  };
  const steps = LETTERS.map((letter) => stepFor(letter, letters[letter], goal));
  const blocking = LETTERS.flatMap((letter) => letters[letter].findings.filter(blocks));
  return {
    letters,
    decision: { verdict: verdictFor(steps, blocking), steps, remaining: blocking.map(remainingFor) },
  };
}

function stepFor(letter: SmartLetter, { findings }: LetterResult, goal: GoalInput): Step {
  const blocking = findings.filter(blocks);
  const answered = blocking.find(({ open }) => !open);
  const status = answered ? 'notMet' : blocking.length > 0 ? 'open' : 'met';
  const proposed = letter === 't' && goal.deadline?.kind === 'proposal' && !goal.deadline.confirmed;
  return {
    rule: letter === 'r' ? 'goals.links' : 'goals.smart',
    input: (answered ?? blocking[0])?.input ?? QUESTION[letter],
    status,
    compare: 'required',
    value: null,
    limit: null,
    unit: null,
    remaining: 0,
    from: proposed ? 'assumed' : status === 'open' ? null : 'you',
  };
}

// A step names one question, but a letter may wait for several.
function verdictFor(steps: readonly Step[], blocking: readonly Finding[]): Verdict {
  const verdict = verdictOf(steps);
  if (verdict.answer !== 'depends') return verdict;
  return { answer: 'depends', missing: [...new Set(blocking.map(({ input }) => input))] };
}

function remainingFor(finding: Finding): Remaining {
  const left = { rule: 'goals.smart', who: 'you', amount: null, unit: null, earliest: null } as const;
  switch (finding.id) {
    case 'R1':
    case 'R2':
      return { ...left, rule: 'goals.links' };
    case 'T2':
      return { ...left, earliest: finding.data.earliest };
    case 'A3':
      return finding.data.about === 'time'
        ? { ...left, rule: 'senior.months', earliest: finding.data.earliest }
        : {
            ...left,
            rule: 'senior.sessions',
            amount: finding.data.required - (finding.data.target ?? 0),
            unit: 'session',
          };
    default:
      return left;
  }
}
