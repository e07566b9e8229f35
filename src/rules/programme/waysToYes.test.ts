import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../calendar';
import { type Context, contextOn } from '../rulebook';
import { type Answers, said } from '../verdict';
import type { Change } from '../wayToYes';
import { decideEligibility, type EligibilityAnswers, type TraitAnswer } from './eligibility';
import { decideProgress, type ProgressAnswers } from './progress';
import { decideSenior, type SeniorAnswers } from './senior';
import { wayToApply } from './wayToApply';
import { wayToCompletion } from './wayToCompletion';
import { wayToSenior } from './wayToSenior';

const context = contextOn('2026-11-20');
const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count);
const orOpen = <Value>(values: readonly Value[]) => [null, ...values.map((value) => said(value))];
/** The answers, and the day, once the changes are made. Time changes the day and nothing else. */
function changed<Shape>(answers: Answers<Shape>, changes: readonly Change[], from: Context) {
  const today = changes.reduce<PlainDate>(
    (day, { who, to }) => (who === 'time' ? (to as PlainDate) : day),
    from.today,
  );
  const made = changes.filter(({ who }) => who !== 'time').map(({ input, to }) => [input, said(to)] as const);
  return {
    answers: { ...answers, ...Object.fromEntries(made) } as Answers<Shape>,
    context: { today, rules: from.rules },
  };
}

const subsets = <Item>(items: readonly Item[]): Item[][] =>
  items.reduce<Item[][]>((all, item) => all.concat(all.map((some) => [...some, item])), [[]]);

/** The forms whose way does not lead to yes, or leads there with less than all of it. */
function faults<Shape>(
  forms: readonly Answers<Shape>[],
  way: (answers: Answers<Shape>, context: Context) => { readonly changes: readonly Change[] },
  decide: (answers: Answers<Shape>, context: Context) => { readonly verdict: { readonly answer: string } },
): string[] {
  return forms.flatMap((answers) => {
    const { changes } = way(answers, context);
    const says = (some: readonly Change[]) => {
      const after = changed(answers, some, context);
      return decide(after.answers, after.context).verdict.answer;
    };
    const enough = subsets(changes).filter((some) => says(some) === 'yes');
    return enough.length === 1 && enough[0]?.length === changes.length
      ? []
      : [`${JSON.stringify(answers)}: ${JSON.stringify(changes)}`];
  });
}

const TRAITS = orOpen<TraitAnswer>(['yes', 'unsure', 'no']);
const ELIGIBILITY: readonly EligibilityAnswers[] = orOpen([0, 1, 2]).flatMap((tools) =>
  orOpen([0, 6, 7, 9, 10, 11]).flatMap((sessions) =>
    TRAITS.flatMap((empathic) =>
      TRAITS.flatMap((structured) =>
        TRAITS.map((motivation) => ({ tools, sessions, empathic, structured, motivation })),
      ),
    ),
  ),
);

const PROGRESS: readonly ProgressAnswers[] = orOpen(upTo(5)).flatMap((exercises) =>
  orOpen(upTo(3)).map((trialSessions) => ({ exercises, trialSessions })),
);

const SENIOR: readonly SeniorAnswers[] = orOpen<PlainDate>([
  '2024-08-31',
  '2026-05-19',
  '2026-05-20',
  '2026-05-21',
  '2026-11-20',
]).flatMap((certified) => orOpen([0, 19, 20, 21]).map((sessions) => ({ certified, sessions })));

const NO_DAYS = { plannedEnd: null, completed: null, reported: null };

describe('the way to yes', () => {
  it('leads there, and nothing less than all of it does: eligibility', () => {
    expect(faults(ELIGIBILITY, wayToApply, decideEligibility)).toEqual([]);
  });

  it('leads there, and nothing less than all of it does: progress', () => {
    const way = (answers: ProgressAnswers) => wayToCompletion(answers, NO_DAYS, context);
    expect(faults(PROGRESS, way, decideProgress)).toEqual([]);
  });

  it('leads there, and nothing less than all of it does: Senior Coach', () => {
    expect(faults(SENIOR, wayToSenior, decideSenior)).toEqual([]);
  });

  it('asks for no count that could be one lower', () => {
    const lower = (changes: readonly Change[], at: number) =>
      changes.map((change, index) =>
        index === at && typeof change.to === 'number' ? { ...change, to: change.to - 1 } : change,
      );
    const loose = [
      ...ELIGIBILITY.map((answers) => ({
        answers,
        way: wayToApply(answers, context),
        decide: decideEligibility,
      })),
      ...PROGRESS.map((answers) => ({
        answers,
        way: wayToCompletion(answers, NO_DAYS, context),
        decide: decideProgress,
      })),
      ...SENIOR.map((answers) => ({ answers, way: wayToSenior(answers, context), decide: decideSenior })),
    ].filter(({ answers, way, decide }) =>
      way.changes.some(({ to }, at) => {
        if (typeof to !== 'number') return false;
        const after = changed(answers as never, lower(way.changes, at), context);
        return decide(after.answers as never, after.context).verdict.answer === 'yes';
      }),
    );
    expect(loose).toEqual([]);
  });
});
