import type { Context } from '../rulebook';
import { said } from '../verdict';
import { decideProgress, type ProgressDecision } from './progress';

const from0To = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, done) => done);

/**
 * Every state of the training, decided: a row for each number of exercises done, from none to all, and in it a
 * decision for each number of trial sessions done. Source: CP-23, CP-26, CP-29, read as.
 */
export const progressCases = (context: Context): readonly (readonly ProgressDecision[])[] =>
  from0To(context.rules.quantity('training.exercises')).map((exercises) =>
    from0To(context.rules.quantity('training.trialSessions')).map((trialSessions) =>
      decideProgress({ exercises: said(exercises), trialSessions: said(trialSessions) }, context),
    ),
  );
