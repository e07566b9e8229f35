import { describe, expect, it } from 'vitest';
import {
  announced,
  announcedDays,
  changesBetween,
  contextOn,
  decideEligibility,
  decideProgress,
  decideSenior,
  editionDays,
  editionFor,
  editionsBetween,
  openRules,
  RULES,
  said,
  sessionFee,
  watched,
} from '../src/rules';
import { ruleSchema } from '../src/rules/rule.schema';
import { FIRST_ONLY, MADE_UP } from './fixtures/editions/madeUp';

describe('the published rules', () => {
  it('have one edition, from the day both documents are in force', () => {
    expect(editionDays()).toEqual(['2025-04-01']);
  });

  it('have no end that is known', () => {
    expect(editionFor('2026-11-20')).toEqual({ from: '2025-04-01', until: null });
  });

  it('announce nothing', () => {
    expect(Object.values(RULES).flatMap((rule) => announced(rule, '2025-04-01'))).toEqual([]);
  });
});

describe('the made-up editions', () => {
  it.each(Object.entries(MADE_UP))('%s keeps the shape of a rule', (_id, rule) => {
    expect(ruleSchema.safeParse(rule).error?.issues ?? []).toEqual([]);
  });

  it('begin on their days, after the first', () => {
    expect(editionDays(MADE_UP)).toEqual(['2025-04-01', '2027-01-01', '2027-07-01']);
  });

  it.each([
    ['2024-12-31', '2025-04-01', '2026-12-31'],
    ['2025-04-01', '2025-04-01', '2026-12-31'],
    ['2026-12-31', '2025-04-01', '2026-12-31'],
    ['2027-01-01', '2027-01-01', '2027-06-30'],
    ['2027-01-02', '2027-01-01', '2027-06-30'],
    ['2027-06-30', '2027-01-01', '2027-06-30'],
    ['2027-07-01', '2027-07-01', null],
  ] as const)('hold %s from %s until %s', (day, from, until) => {
    expect(editionFor(day, MADE_UP)).toEqual({ from, until });
  });

  it.each([
    ['the eve of the change', '2026-12-30', '2026-12-31', []],
    ['the day of the change', '2026-12-31', '2027-01-01', ['2027-01-01']],
    ['the day after', '2027-01-01', '2027-01-02', []],
    ['both changes', '2026-11-20', '2027-07-01', ['2027-01-01', '2027-07-01']],
    ['a clock that went backwards', '2027-07-01', '2026-11-20', []],
    ['a day before there was any edition', '2024-01-01', '2025-04-01', []],
  ] as const)('between two days: %s', (_case, after, until, days) => {
    expect(editionsBetween(after, until, MADE_UP)).toEqual(days);
  });
});

describe('what is announced', () => {
  it.each([
    ['2026-12-31', [{ from: '2027-01-01', value: 12 }]],
    ['2027-01-01', []],
    ['2027-01-02', []],
  ] as const)('on %s', (day, values) => {
    expect(announced(MADE_UP['prerequisite.sessions'], day)).toEqual(values);
  });

  it('reaches a derived number that follows from it', () => {
    expect(announcedDays('training.stepsTotal', '2026-11-20', MADE_UP)).toEqual(['2027-01-01']);
  });

  it('reaches the parts required, which 90 % raises from seven to eight', () => {
    expect(announcedDays('training.partsRequired', '2026-11-20', MADE_UP)).toEqual(['2027-01-01']);
  });

  it('is nothing for a derived number that stays the same', () => {
    expect(announcedDays('training.parts', '2026-11-20', MADE_UP)).toEqual([]);
  });

  it('is nothing when a later value says the same again', () => {
    const { 'fee.platform': fee } = FIRST_ONLY;
    const again = {
      ...FIRST_ONLY,
      'fee.platform': { ...fee, values: [...fee.values, { from: '2028-01-01', value: 10 }] },
    };
    expect(announcedDays('fee.platform', '2026-11-20', again as typeof MADE_UP)).toEqual([]);
  });
});

describe('what changes between two days', () => {
  it('is named rule by rule, old and new', () => {
    expect(
      changesBetween('2026-12-31', '2027-01-01', MADE_UP).map(({ id, before, after, from }) => [
        id,
        before,
        after,
        from,
      ]),
    ).toEqual([
      [
        'prerequisite.tools.examples',
        [
          { code: 'meditation', label: { sv: 'meditation', en: 'meditation' } },
          { code: 'journaling', label: { sv: 'journaling', en: 'journaling' } },
          { code: 'goalSetting', label: { sv: 'målsättning', en: 'goal setting' } },
        ],
        [
          { code: 'meditation', label: { sv: 'meditation', en: 'meditation' } },
          { code: 'breathing', label: { sv: 'andningsövningar', en: 'breathing exercises' } },
        ],
        '2027-01-01',
      ],
      ['prerequisite.sessions', 10, 12, '2027-01-01'],
      ['training.practice.duration', { min: 2, max: 3 }, { min: 2, max: 4 }, '2027-01-01'],
      ['evaluation.completion', 80, 90, '2027-01-01'],
      ['fee.platform', 10, 12, '2027-01-01'],
      ['support.channel', expect.anything(), { sv: '#coachfika', en: '#coachfika' }, '2027-01-01'],
      ['budget.annual', 500_000, 600_000, '2027-01-01'],
    ]);
  });

  it('is nothing within an edition', () => {
    expect(changesBetween('2027-01-01', '2027-06-30', MADE_UP)).toEqual([]);
  });

  it('leaves out a value that left and came back', () => {
    const { 'fee.platform': fee } = FIRST_ONLY;
    const values = [...fee.values, { from: '2027-01-01', value: 12 }, { from: '2027-07-01', value: 10 }];
    const there = { ...FIRST_ONLY, 'fee.platform': { ...fee, values } } as typeof MADE_UP;
    expect(changesBetween('2026-12-31', '2027-07-01', there)).toEqual([]);
  });

  it('tells a rule that is new from one that changed', () => {
    const { 'fee.platform': fee } = FIRST_ONLY;
    const there = { ...FIRST_ONLY, 'fee.platform': { ...fee, values: [{ from: '2027-01-01', value: 12 }] } };
    expect(changesBetween('2026-12-31', '2027-01-01', there as typeof MADE_UP)).toEqual([
      { id: 'fee.platform', before: null, after: 12, from: '2027-01-01' },
    ]);
  });
});

describe('who is judged by which edition', () => {
  const yes = said('yes' as const);
  const tenSessions = {
    tools: said(1),
    sessions: said(10),
    empathic: yes,
    structured: yes,
    motivation: yes,
  };

  it.each([
    ['the day before', '2026-12-31', 'ready'],
    ['the day of the change', '2027-01-01', 'almost'],
    ['the day after', '2027-01-02', 'almost'],
  ] as const)('someone who asks %s is judged by that day', (_case, today, outcome) => {
    expect(decideEligibility(tenSessions, contextOn(today, today, MADE_UP)).outcome).toBe(outcome);
  });

  it('someone who asks about another day’s rules is judged by those, whatever the day is', () => {
    expect(decideEligibility(tenSessions, contextOn('2026-11-20', '2027-01-01', MADE_UP)).outcome).toBe(
      'almost',
    );
  });

  it.each([
    ['2026-12-31', 'yes'],
    ['2027-01-01', 'no'],
  ] as const)('seven parts of eight on %s: %s', (today, answer) => {
    const parts = { exercises: said(5), trialSessions: said(2) };
    expect(decideProgress(parts, contextOn(today, today, MADE_UP)).verdict.answer).toBe(answer);
  });

  it.each([
    ['2026-12-31', 18_000],
    ['2027-01-01', 17_600],
  ] as const)('a session of 200 kr on %s pays out %d öre', (today, payout) => {
    expect(sessionFee(20_000, contextOn(today, today, MADE_UP)).payout).toBe(payout);
  });

  it('a coach certified before the change waits by the rules of the day she asks: certification does not keep them', () => {
    const answers = { certified: said('2027-01-15' as const), sessions: said(20) };
    expect([
      decideSenior(answers, contextOn('2027-06-30', '2027-06-30', MADE_UP)).earliest,
      decideSenior(answers, contextOn('2027-07-01', '2027-07-01', MADE_UP)).earliest,
    ]).toEqual(['2027-07-15', '2027-10-15']);
  });

  it('a clock set before the first edition is judged by the first', () => {
    expect(contextOn('2020-01-01', undefined, MADE_UP).rules.on).toBe('2025-04-01');
  });
});

describe('a watched book', () => {
  it('notes what a decision asked for and answers as before', () => {
    const { rules, read } = watched(openRules('2027-01-01', MADE_UP));
    expect([sessionFee(20_000, { today: '2027-01-01', rules }).fee, [...read]]).toEqual([
      2_400,
      ['fee.platform'],
    ]);
  });
});
