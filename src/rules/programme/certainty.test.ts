import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../calendar';
import { contextOn } from '../rulebook';
import { type Answers, said, type Verdict } from '../verdict';
import { decideEligibility, type EligibilityShape } from './eligibility';
import { decideProgress, type ProgressShape } from './progress';
import { decideSenior, type SeniorShape } from './senior';

// A verdict over half-answered questions is held against every way to answer the rest.
const context = contextOn('2025-11-20');
type Domains<Shape> = { readonly [Key in keyof Shape]: readonly Shape[Key][] };
const trait = ['yes', 'unsure', 'no'] as const;

const ELIGIBILITY: Domains<EligibilityShape> = {
  tools: [0, 1],
  sessions: [0, 6, 7, 9, 10],
  empathic: trait,
  structured: trait,
  motivation: trait,
};
const PROGRESS: Domains<ProgressShape> = { exercises: [0, 1, 2, 3, 4, 5], trialSessions: [0, 1, 2, 3] };
const CERTIFIED: readonly PlainDate[] = ['2025-01-31', '2025-05-20', '2025-05-21', '2025-11-20'];
const SENIOR: Domains<SeniorShape> = { certified: CERTIFIED, sessions: [0, 19, 20, 21] };

/** Every combination; with `open`, each question may also stay unanswered. */
function combinations<Shape>(domains: Domains<Shape>, open: boolean): Answers<Shape>[] {
  const keys = Object.keys(domains) as (keyof Shape)[];
  return keys.reduce<Partial<Answers<Shape>>[]>(
    (rows, key) => {
      const choices = [...domains[key].map((value) => said(value)), ...(open ? [null] : [])];
      return rows.flatMap((row) => choices.map((choice) => ({ ...row, [key]: choice })));
    },
    [{}],
  ) as Answers<Shape>[];
}

const completes = <Shape>(full: Answers<Shape>, partial: Answers<Shape>) =>
  (Object.keys(partial) as (keyof Shape)[]).every(
    (key) => partial[key] === null || partial[key].value === full[key]?.value,
  );

/** The half-answered cases whose verdict is not what all their completions say. */
function contradictions<Shape>(
  domains: Domains<Shape>,
  decide: (answers: Answers<Shape>) => Verdict,
): string[] {
  const all = combinations(domains, false).map((answers) => ({ answers, answer: decide(answers).answer }));
  return combinations(domains, true).flatMap((partial) => {
    const reachable = new Set(
      all.filter(({ answers }) => completes(answers, partial)).map((full) => full.answer),
    );
    const expected = reachable.size > 1 ? 'depends' : [...reachable][0];
    const open = (Object.keys(partial) as (keyof Shape)[]).filter((key) => partial[key] === null);
    const verdict = decide(partial);
    const missing = verdict.answer === 'depends' ? verdict.missing : open;
    return verdict.answer === expected && missing.join() === open.join()
      ? []
      : [`${JSON.stringify(partial)}: ${JSON.stringify(verdict)}, but ${[...reachable].join(' or ')}`];
  });
}

describe('a verdict over half-answered questions', () => {
  it('is certain, or depends on every open question: eligibility', () => {
    expect(contradictions(ELIGIBILITY, (answers) => decideEligibility(answers, context).verdict)).toEqual([]);
  });

  it('is certain, or depends on every open question: progress', () => {
    expect(contradictions(PROGRESS, (answers) => decideProgress(answers, context).verdict)).toEqual([]);
  });

  it('is certain, or depends on every open question: progress, each part by itself', () => {
    expect(contradictions(PROGRESS, (answers) => decideProgress(answers, context).ifEachPart)).toEqual([]);
  });

  it('is certain, or depends on every open question: Senior Coach', () => {
    expect(contradictions(SENIOR, (answers) => decideSenior(answers, context).verdict)).toEqual([]);
  });

  it('is not yet only when no completion is almost there', () => {
    const full = combinations(ELIGIBILITY, false).map((answers) => ({
      answers,
      outcome: decideEligibility(answers, context).outcome,
    }));
    const wrong = combinations(ELIGIBILITY, true).filter((partial) => {
      const { verdict, outcome } = decideEligibility(partial, context);
      if (verdict.answer !== 'no') return false;
      const almost = full.some((one) => one.outcome === 'almost' && completes(one.answers, partial));
      return outcome !== (almost ? 'almost' : 'notYet');
    });
    expect(wrong).toEqual([]);
  });
});

const RANK = { no: 0, depends: 1, yes: 2 } as const;
const counts = (max: number) =>
  fc.tuple(fc.nat(max), fc.nat(max)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
const orOpen = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values).map(said));

describe('more never makes it worse', () => {
  it('more tools and sessions before applying', () => {
    const others = fc.record({
      empathic: orOpen(trait),
      structured: orOpen(trait),
      motivation: orOpen(trait),
    });
    fc.assert(
      fc.property(counts(3), counts(20), others, ([fewTools, tools], [few, many], rest) => {
        const rank = (t = 0, s = 0) =>
          RANK[decideEligibility({ ...rest, tools: said(t), sessions: said(s) }, context).verdict.answer];
        expect(rank(tools, many)).toBeGreaterThanOrEqual(rank(fewTools, few));
      }),
    );
  });

  it('more exercises and trial sessions in the training', () => {
    fc.assert(
      fc.property(counts(5), counts(3), ([fewExercises, exercises], [fewTrials, trials]) => {
        const rank = (e = 0, t = 0) =>
          RANK[decideProgress({ exercises: said(e), trialSessions: said(t) }, context).verdict.answer];
        expect(rank(exercises, trials)).toBeGreaterThanOrEqual(rank(fewExercises, fewTrials));
      }),
    );
  });

  it('more sessions before Senior Coach', () => {
    fc.assert(
      fc.property(counts(40), orOpen(CERTIFIED), ([few, many], certified) => {
        const rank = (s = 0) => RANK[decideSenior({ certified, sessions: said(s) }, context).verdict.answer];
        expect(rank(many)).toBeGreaterThanOrEqual(rank(few));
      }),
    );
  });
});
