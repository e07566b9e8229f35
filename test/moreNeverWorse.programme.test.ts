import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  contextOn,
  decideEligibility,
  decideProgress,
  decideSenior,
  openRules,
  type PlainDate,
  RULES,
  said,
  sessionFee,
  type TraitAnswer,
  withVat,
} from '../src/rules';

// Doing more never makes a result worse. Where that is not so, a test says how.
const today = '2025-11-20';
const context = contextOn(today);

/** The pairs of a list where the second follows the first but ranks below it. */
const falls = <Case>(cases: readonly Case[], rank: (one: Case) => number): readonly Case[][] =>
  cases.flatMap((one, index) => {
    const next = cases[index + 1];
    return next !== undefined && rank(next) < rank(one) ? [[one, next]] : [];
  });
const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, count) => count);

describe('before applying', () => {
  const RANK = { notYet: 0, almost: 1, open: 1, ready: 2 };
  const TRAITS: readonly TraitAnswer[] = ['no', 'unsure', 'yes'];
  const outcome = (tools: number, sessions: number, traits: readonly TraitAnswer[]) => {
    const [empathic = 'no', structured = 'no', motivation = 'no'] = traits;
    return RANK[
      decideEligibility(
        {
          tools: said(tools),
          sessions: said(sessions),
          empathic: said(empathic),
          structured: said(structured),
          motivation: said(motivation),
        },
        context,
      ).outcome
    ];
  };
  const everyTraits = TRAITS.flatMap((a) => TRAITS.flatMap((b) => TRAITS.map((c) => [a, b, c])));

  it('another tool never makes the outcome worse', () => {
    const wrong = everyTraits.flatMap((traits) =>
      upTo(13).flatMap((sessions) => falls(upTo(3), (tools) => outcome(tools, sessions, traits))),
    );
    expect(wrong).toEqual([]);
  });

  it('another session never makes the outcome worse', () => {
    const wrong = everyTraits.flatMap((traits) =>
      upTo(3).flatMap((tools) => falls(upTo(13), (sessions) => outcome(tools, sessions, traits))),
    );
    expect(wrong).toEqual([]);
  });

  it('a statement that comes closer to yes never makes the outcome worse', () => {
    const wrong = upTo(2).flatMap((place) =>
      everyTraits.flatMap((traits) =>
        upTo(1).flatMap((tools) =>
          upTo(13).flatMap((sessions) =>
            falls(TRAITS, (trait) => outcome(tools, sessions, traits.with(place, trait))),
          ),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('unsure and yes are answered alike', () => {
    expect(outcome(1, 10, ['unsure', 'unsure', 'unsure'])).toBe(outcome(1, 10, ['yes', 'yes', 'yes']));
  });

  it('answering is not doing: a low number says no where no answer left it open', () => {
    const open = { tools: said(1), empathic: null, structured: null, motivation: null };
    const answers = [null, said(3)].map(
      (sessions) => decideEligibility({ ...open, sessions }, context).verdict.answer,
    );
    expect(answers).toEqual(['depends', 'no']);
  });
});

describe('in the training', () => {
  const decide = (exercises: number, trialSessions: number) =>
    decideProgress({ exercises: said(exercises), trialSessions: said(trialSessions) }, context);
  const steps = upTo(5).flatMap((exercises) =>
    upTo(3).flatMap((sessions) => [
      ...(exercises < 5 ? [[decide(exercises, sessions), decide(exercises + 1, sessions)] as const] : []),
      ...(sessions < 3 ? [[decide(exercises, sessions), decide(exercises, sessions + 1)] as const] : []),
    ]),
  );
  const RANK = { no: 0, depends: 1, yes: 2 };

  it('another part raises the share by an eighth', () => {
    expect(new Set(steps.map(([before, after]) => (after.percent ?? 0) - (before.percent ?? 0)))).toEqual(
      new Set([12.5]),
    );
  });

  it('another part never leaves more to do', () => {
    const worse = steps.filter(
      ([before, after]) => (after.remaining[0]?.amount ?? 0) > (before.remaining[0]?.amount ?? 0),
    );
    expect(worse).toEqual([]);
  });

  it('another part never makes the answer worse, in either reading', () => {
    const worse = steps.filter(
      ([before, after]) =>
        RANK[after.verdict.answer] < RANK[before.verdict.answer] ||
        RANK[after.ifEachPart.answer] < RANK[before.ifEachPart.answer],
    );
    expect(worse).toEqual([]);
  });

  it('counting each kind by itself never says yes where counting together says no', () => {
    const looser = steps
      .flat()
      .filter(({ verdict, ifEachPart }) => RANK[ifEachPart.answer] > RANK[verdict.answer]);
    expect(looser).toEqual([]);
  });

  it('whether the reading matters is no ladder: it begins and ends as parts are done', () => {
    expect([decide(5, 1), decide(5, 2), decide(5, 3)].map(({ readingMatters }) => readingMatters)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('before Senior Coach', () => {
  const certified = fc.nat(900).map((days): PlainDate => addDays('2023-06-01', days));
  const decide = (day: PlainDate, sessions: number, on: PlainDate) =>
    decideSenior({ certified: said(day), sessions: said(sessions) }, { ...context, today: on });
  const RANK = { no: 0, depends: 1, yes: 2 };

  it('another day never makes the answer worse or the wait longer', () => {
    fc.assert(
      fc.property(certified, fc.nat(25), fc.nat(250), (day, sessions, more) => {
        const on = addDays(day, more);
        const [before, after] = [decide(day, sessions, on), decide(day, sessions, addDays(on, 1))];
        expect(RANK[after.verdict.answer]).toBeGreaterThanOrEqual(RANK[before.verdict.answer]);
        expect(after.wait?.totalDays ?? 0).toBe(Math.max(0, (before.wait?.totalDays ?? 0) - 1));
      }),
    );
  });

  it('another session never makes the answer worse or leaves more to do', () => {
    fc.assert(
      fc.property(certified, fc.nat(25), fc.nat(250), (day, sessions, more) => {
        const on = addDays(day, more);
        const [before, after] = [decide(day, sessions, on), decide(day, sessions + 1, on)];
        expect(RANK[after.verdict.answer]).toBeGreaterThanOrEqual(RANK[before.verdict.answer]);
        expect(after.remaining.length).toBeLessThanOrEqual(before.remaining.length);
        expect(after.perWeek ?? 0).toBeLessThanOrEqual(before.perWeek ?? 0);
      }),
    );
  });

  it('being certified a day earlier never makes the answer worse', () => {
    fc.assert(
      fc.property(certified, fc.nat(25), fc.nat(250), (day, sessions, more) => {
        const on = addDays(day, more);
        const [before, after] = [decide(day, sessions, on), decide(addDays(day, -1), sessions, on)];
        expect(RANK[after.verdict.answer]).toBeGreaterThanOrEqual(RANK[before.verdict.answer]);
      }),
    );
  });

  it('waiting without sessions raises the pace that is left: seven in seven days, then in one', () => {
    const paces = ['2025-09-24', '2025-09-30'].map((on) => decide('2025-04-01', 13, on as PlainDate).perWeek);
    expect(paces).toEqual([7, 49]);
  });
});

describe('as a coach', () => {
  it('a higher price never pays out less and never costs a lower fee', () => {
    const sessions = upTo(40_000).map((price) => sessionFee(price, context));
    expect([...falls(sessions, ({ payout }) => payout), ...falls(sessions, ({ fee }) => fee)]).toEqual([]);
  });

  it.each([
    [true, 'withVat'],
    [true, 'withoutVat'],
    [false, 'withVat'],
    [false, 'withoutVat'],
  ] as const)(
    'a higher price never leaves less after VAT: with VAT in it %s, fee on the price %s',
    (priceIncludesVat, feeBase) => {
      const choice = { priceIncludesVat, feeBase };
      expect(falls(upTo(40_000), (price) => withVat(price, choice, context).left)).toEqual([]);
    },
  );

  it('with VAT at another rate an öre more may leave an öre less: both fee and VAT are rounded up', () => {
    const rules = openRules(today, {
      ...RULES,
      'tax.vat': { ...RULES['tax.vat'], values: [{ from: '2025-01-01', value: 12 }] },
    });
    const choice = { priceIncludesVat: true, feeBase: 'withVat' } as const;
    expect([4, 5].map((price) => withVat(price, choice, { today, rules }).left)).toEqual([4, 3]);
  });
});
