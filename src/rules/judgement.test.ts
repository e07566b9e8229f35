import { describe, expect, it } from 'vitest';
import { differencesBetween, type Figure, type JudgedStep, type Judgement, judgedSteps } from './judgement';
import type { Step } from './verdict';

const step: Step = {
  rule: 'prerequisite.sessions',
  input: 'sessions',
  status: 'met',
  compare: 'atLeast',
  value: 10,
  limit: 10,
  unit: 'session',
  remaining: 0,
  from: 'you',
};
const SESSIONS: JudgedStep = { ...step, key: 'prerequisite.sessions/sessions' };
const FEE: Figure = { id: 'fee.fee', value: 2_000 };
const READY: Judgement = { verdict: { answer: 'yes' }, outcome: 'ready', steps: [SESSIONS], figures: [FEE] };
const kinds = (change: Partial<Judgement>) =>
  differencesBetween(READY, { ...READY, ...change }).map(({ kind }) => kind);

describe('the steps of a decision', () => {
  it('are known by rule and question, so that two traits of one rule stay apart', () => {
    const rule = 'prerequisite.empathicStructured';
    const traits = [
      { ...step, rule, input: 'empathic' },
      { ...step, rule, input: 'structured' },
    ] as const;
    expect(judgedSteps(traits)).toEqual([
      { ...traits[0], key: 'prerequisite.empathicStructured/empathic' },
      { ...traits[1], key: 'prerequisite.empathicStructured/structured' },
    ]);
  });
});

describe('what two decisions disagree on', () => {
  it('is nothing when they are the same', () => {
    expect(kinds({})).toEqual([]);
  });

  it('is the verdict when it is another, though the outcome is not', () => {
    const after: Judgement = { ...READY, verdict: { answer: 'no' } };
    expect(differencesBetween(READY, after)).toEqual([{ kind: 'verdict', before: READY, after }]);
  });

  it('is the verdict when only the finer outcome is another', () => {
    const almost: Judgement = { ...READY, verdict: { answer: 'no' }, outcome: 'almost' };
    const notYet: Judgement = { ...READY, verdict: { answer: 'no' }, outcome: 'notYet' };
    expect(differencesBetween(almost, notYet).map(({ kind }) => kind)).toEqual(['verdict']);
  });

  it('is nothing for two tools that decide nothing', () => {
    const counts: Judgement = { ...READY, verdict: null, outcome: null };
    expect(differencesBetween(counts, counts)).toEqual([]);
  });

  it.each([
    ['begins to decide', null, { answer: 'yes' }],
    ['no longer decides', { answer: 'yes' }, null],
  ] as const)('is the verdict when one of them %s', (_case, before, after) => {
    const found = differencesBetween({ ...READY, verdict: before }, { ...READY, verdict: after });
    expect(found.map(({ kind }) => kind)).toEqual(['verdict']);
  });

  it('is a limit that moved, old beside new', () => {
    const after: JudgedStep = { ...SESSIONS, limit: 8 };
    expect(differencesBetween(READY, { ...READY, steps: [after] })).toEqual([
      { kind: 'limit', before: SESSIONS, after },
    ]);
  });

  it('is a step that is no longer met, old beside new', () => {
    const after: JudgedStep = { ...SESSIONS, status: 'notMet' };
    expect(differencesBetween(READY, { ...READY, steps: [after] })).toEqual([
      { kind: 'status', before: SESSIONS, after },
    ]);
  });

  it('is never a step that one of them lacks', () => {
    const tools: JudgedStep = { ...SESSIONS, key: 'prerequisite.tools/tools', limit: 1 };
    expect([kinds({ steps: [] }), kinds({ steps: [SESSIONS, tools] })]).toEqual([[], []]);
  });

  it('is held step by step, in whatever order they stand', () => {
    const tools: JudgedStep = { ...SESSIONS, key: 'prerequisite.tools/tools', limit: 1 };
    const [before, after] = [
      { ...READY, steps: [SESSIONS, tools] },
      { ...READY, steps: [tools, SESSIONS] },
    ];
    expect(differencesBetween(before, after)).toEqual([]);
  });

  it('is an amount that is another, old beside new', () => {
    const after: Figure = { id: 'fee.fee', value: 2_400 };
    expect(differencesBetween(READY, { ...READY, figures: [after] })).toEqual([
      { kind: 'figure', id: 'fee.fee', before: FEE, after },
    ]);
  });

  it('is never an amount that one of them lacks', () => {
    const left: Figure = { id: 'fee.left', value: 18_000 };
    expect([kinds({ figures: [] }), kinds({ figures: [left, FEE] })]).toEqual([[], []]);
  });

  it('is told in order: verdict, then step by step, then amounts', () => {
    expect(
      kinds({
        outcome: 'almost',
        steps: [{ ...SESSIONS, limit: 12, status: 'notMet' }],
        figures: [{ id: 'fee.fee', value: 2_400 }],
      }),
    ).toEqual(['verdict', 'limit', 'status', 'figure']);
  });
});
