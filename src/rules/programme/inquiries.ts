import { addMonths } from '../calendar';
import type { Inquiry } from '../outlook';
import type { Context } from '../rulebook';
import { decideEligibility, type EligibilityOutcome, type EligibilityShape } from './eligibility';
import { decideProgress, type ProgressShape } from './progress';
import { decideSenior, type SeniorShape } from './senior';

const TRAIT_ANSWERS = ['yes', 'unsure', 'no'] as const;

/** Where a count begins to mean something else, from nought up. */
const thresholds = (...limits: readonly number[]): number[] => [...new Set([0, ...limits])];

const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, count) => count);

/** What an eligibility check can end in once all is answered. */
export type EligibilityEnd = Exclude<EligibilityOutcome, 'open'>;

/** May one apply? Source: CP-11 to CP-14, decided by `decideEligibility`. */
export const eligibilityInquiry = (context: Context): Inquiry<EligibilityShape, EligibilityEnd> => ({
  means: { ready: 'yes', almost: 'no', notYet: 'no' },
  kinds: {
    tools: thresholds(context.rules.quantity('prerequisite.tools')),
    sessions: thresholds(
      context.rules.quantity('guide.almostSessions'),
      context.rules.quantity('prerequisite.sessions'),
    ),
    empathic: TRAIT_ANSWERS,
    structured: TRAIT_ANSWERS,
    motivation: TRAIT_ANSWERS,
  },
  // With every question answered nothing is open.
  decide: (answers) => decideEligibility(answers, context).outcome as EligibilityEnd,
});

/** `reached` is the completion rate without every part; `all` is what the training is laid out for. */
export type ProgressEnd = 'notYet' | 'reached' | 'all';

/** Is enough of the training done? Source: CP-29, decided by `decideProgress`. */
export const progressInquiry = (context: Context): Inquiry<ProgressShape, ProgressEnd> => ({
  means: { notYet: 'no', reached: 'yes', all: 'yes' },
  kinds: {
    exercises: upTo(context.rules.quantity('training.exercises')),
    trialSessions: upTo(context.rules.quantity('training.trialSessions')),
  },
  decide: (answers) => {
    const { verdict, done, total } = decideProgress(answers, context);
    return verdict.answer !== 'yes' ? 'notYet' : done < total ? 'reached' : 'all';
  },
});

export type SeniorEnd = 'canApply' | 'timeLeft' | 'sessionsLeft' | 'bothLeft';

/** Can one apply for Senior Coach today? Source: CP-41, decided by `decideSenior`. */
export const seniorInquiry = (context: Context): Inquiry<SeniorShape, SeniorEnd> => ({
  means: { canApply: 'yes', timeLeft: 'no', sessionsLeft: 'no', bothLeft: 'no' },
  kinds: {
    // A month more than needed, so that a shorter month does not leave the day one short.
    certified: [context.today, addMonths(context.today, -context.rules.quantity('senior.months') - 1)],
    sessions: thresholds(context.rules.quantity('senior.sessions')),
  },
  decide: (answers) => {
    const { steps } = decideSenior(answers, context);
    const [time, sessions] = steps.map(({ status }) => status === 'notMet');
    return time ? (sessions ? 'bothLeft' : 'timeLeft') : sessions ? 'sessionsLeft' : 'canApply';
  },
});
