import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { emptyBudgetForm, emptyCourse } from './answers/budget.empty';
import { emptyEligibilityForm } from './answers/eligibility.empty';
import { emptyGoalForm, emptyGoalsForm } from './answers/goals.empty';
import { emptyProgressForm } from './answers/progress.empty';
import { readCaseLink, type SharedCase, writeCaseLink } from './caseLink';
import { textsIn } from './casePack';
import { textsOf } from './caseShapes';
import type { CaseTool } from './caseTools';

const ADDRESS = 'https://guide.example/verktyg/senior-coach/';
const DAYS = { edition: '2025-04-01', madeOn: '2026-11-20' } as const;
const SENIOR: SharedCase = { tool: 'senior', answers: { certified: '2026-05-21', sessions: '20' }, ...DAYS };

const written = async (shared: SharedCase, texts: readonly string[] = []) => {
  const result = await writeCaseLink(ADDRESS, shared, texts);
  return result.ok ? result.link : result;
};
const fragmentOf = async (shared: SharedCase, texts: readonly string[] = []) =>
  String(await written(shared, texts)).slice(ADDRESS.length);

/** A fragment with any text in it, however wrong. */
const holding = (text: string | Uint8Array, tool = 'senior') =>
  `#case=v1.${tool}.${deflateSync(text).toString('base64url')}`;
const inside = (changes: object = {}) =>
  holding(JSON.stringify({ schema: 1, ...DAYS, answers: { sessions: '20' }, ...changes }));
const refusal = async (fragment: string) => {
  const result = await readCaseLink(fragment);
  return result.ok ? 'read' : result.reason;
};

describe('a link that was made', () => {
  test('is the address of the tool, and the answers where no server sees them', async () => {
    expect(await written(SENIOR)).toMatch(
      /^https:\/\/guide\.example\/verktyg\/senior-coach\/#case=v1\.senior\.[\w-]+$/,
    );
  });

  test('says whose tool, which rules and which day it is from', async () => {
    expect(await readCaseLink(await fragmentOf(SENIOR))).toEqual({ ok: true, shared: SENIOR });
  });

  test('of an empty form is read as an empty form', async () => {
    const answers = emptyGoalsForm();
    expect(await readCaseLink(await fragmentOf({ tool: 'goals', answers, ...DAYS }))).toEqual({
      ok: true,
      shared: { tool: 'goals', answers, ...DAYS },
    });
  });

  test('carries as many rows as it was made with', async () => {
    const answers = emptyProgressForm(5, 3);
    const result = await readCaseLink(await fragmentOf({ tool: 'progress', answers, ...DAYS }));
    expect(result.ok && result.shared.answers).toEqual(answers);
  });

  test('carries a list that the reader has emptied', async () => {
    const answers = { ...emptyBudgetForm(), courses: [] };
    const result = await readCaseLink(await fragmentOf({ tool: 'budget', answers, ...DAYS }));
    expect(result.ok && result.shared.answers).toEqual(answers);
  });

  test('leaves keys at home that the form does not have', async () => {
    const answers = { ...SENIOR.answers, note: 'Anna', __later: 1 };
    const result = await readCaseLink(await fragmentOf({ ...SENIOR, answers } as SharedCase));
    expect(result.ok && result.shared.answers).toEqual({ certified: '2026-05-21', sessions: '20' });
  });

  test('of two rows with one id is not handed out', async () => {
    const answers = { ...emptyBudgetForm(), courses: [emptyCourse('a'), emptyCourse('a')] };
    expect(await written({ tool: 'budget', answers, ...DAYS })).toEqual({ ok: false, reason: 'answers' });
  });
});

describe('whatever is kept', () => {
  const kept = (fixture: string, tool: string) =>
    JSON.parse(readFileSync(new URL(`./fixtures/${fixture}.json`, import.meta.url), 'utf8')).tools[tool];

  test.each([
    ['schema-1-filled', 'eligibility'],
    ['schema-1-filled', 'progress'],
    ['schema-1-filled', 'fee'],
    ['schema-1-filled', 'goals'],
    ['schema-1-with-senior', 'senior'],
    ['schema-1-with-budget', 'budget'],
    ['schema-1-with-quarter', 'quarter'],
  ] as const)('in %s of the %s can be carried whole', async (fixture, tool) => {
    const shared = { tool, answers: kept(fixture, tool), ...DAYS } as SharedCase;
    expect(await readCaseLink(await fragmentOf(shared, textsOf(tool)))).toEqual({ ok: true, shared });
  });

  test.each([
    ['schema-1-filled', 'goals'],
    ['schema-1-with-budget', 'budget'],
    ['schema-1-with-quarter', 'quarter'],
  ] as const)('in words in %s of the %s stays at home', async (fixture, tool) => {
    const shared = { tool, answers: kept(fixture, tool), ...DAYS } as SharedCase;
    expect(textsIn<CaseTool>(tool, shared.answers)).not.toEqual([]);
    const read = await readCaseLink(await fragmentOf(shared));
    expect(read.ok && textsIn<CaseTool>(tool, read.shared.answers)).toEqual([]);
  });
});

describe('words of one’s own', () => {
  const answers = {
    ...emptyEligibilityForm(),
    sessions: '12',
    experience: 'Tolv samtal med Anna',
    motivationText: 'Jag vill \uD83C\uDF31',
  };
  const read = async (texts: readonly string[]) => {
    const result = await readCaseLink(await fragmentOf({ tool: 'eligibility', answers, ...DAYS }, texts));
    return result.ok ? result.shared.answers : result;
  };

  test('stay at home', async () => {
    expect(await read([])).toEqual({ ...answers, experience: '', motivationText: '' });
  });

  test('go along one by one when the sender says so', async () => {
    expect(await read(['motivationText'])).toEqual({ ...answers, experience: '' });
  });

  test('stay at home in every row and in the rows of a row', async () => {
    const goal = {
      ...emptyGoalForm('g-1'),
      what: 'Ringa Anna',
      target: '4',
      milestones: [{ id: 'm-1', text: 'Anna', date: '2026-12-01' }],
    };
    const goals = { ...emptyGoalsForm(), goals: [goal] };
    const result = await readCaseLink(await fragmentOf({ tool: 'goals', answers: goals, ...DAYS }));
    expect(result.ok && result.shared.answers).toEqual({
      ...goals,
      goals: [{ ...goal, what: '', milestones: [{ id: 'm-1', text: '', date: '2026-12-01' }] }],
    });
  });

  test('with half a surrogate pair come back as they were', async () => {
    const half = { ...answers, experience: 'a\uD83C b \uDF31' };
    const fragment = await fragmentOf({ tool: 'eligibility', answers: half, ...DAYS }, ['experience']);
    const result = await readCaseLink(fragment);
    expect(result.ok && result.shared.answers).toMatchObject({ experience: 'a\uD83C b \uDF31' });
  });
});

describe('the length', () => {
  // Letters that no compression makes shorter, so that the link grows with the text.
  const noise = (length: number) => {
    let seed = 7;
    return Array.from({ length }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(33 + (seed % 90));
    }).join('');
  };
  const linkOf = (length: number) =>
    written(
      { tool: 'eligibility', answers: { ...emptyEligibilityForm(), experience: noise(length) }, ...DAYS },
      ['experience'],
    );

  test('of a link is at most 8 192 characters, and more is refused with its length', async () => {
    let most = 4_000;
    for (let next = await linkOf(most); typeof next === 'string'; next = await linkOf(most)) most += 1_000;
    const refused = await linkOf(most);
    expect(refused).toEqual({ ok: false, reason: 'tooLong', length: expect.any(Number) });
    expect((refused as { length: number }).length).toBeGreaterThan(8_192);
  });

  test.each([
    [8_192, 'damaged'],
    [8_193, 'tooLong'],
  ])('of a fragment: %d characters', async (length, reason) => {
    expect(await refusal('#case=v1.senior.'.padEnd(length, 'A'))).toBe(reason);
  });
});

describe('a link is refused', () => {
  test.each([
    ['without a tool', '#case=v1.'],
    ['with another alphabet', '#case=v1.senior.a+b/c='],
    ['in the writing of an address', '#case=v1.senior.a%20b'],
    ['that is something else', '#krav'],
  ])('%s', async (_what, fragment) => {
    expect(await refusal(fragment)).toBe('notOurs');
  });

  test('of a later writing', async () => {
    expect(await refusal('#case=v2.senior.abc')).toBe('newer');
  });

  test('of a later schema', async () => {
    expect(await refusal(inside({ schema: 2 }))).toBe('newer');
  });

  test('for a tool that has no links', async () => {
    expect(await refusal(holding(JSON.stringify({ schema: 1, ...DAYS, answers: {} }), 'readiness'))).toBe(
      'unknownTool',
    );
  });

  test('that was cut short', async () => {
    expect(await refusal((await fragmentOf(SENIOR)).slice(0, -4))).toBe('damaged');
  });

  test('wherever one character was changed', async () => {
    const fragment = await fragmentOf(SENIOR);
    const start = '#case=v1.senior.'.length;
    const results = await Promise.all(
      // The last character may hold bits that mean nothing.
      Array.from({ length: fragment.length - start - 1 }, (_, index) => {
        const at = start + index;
        const other = fragment[at] === 'A' ? 'B' : 'A';
        return refusal(`${fragment.slice(0, at)}${other}${fragment.slice(at + 1)}`);
      }),
    );
    expect(new Set(results)).toEqual(new Set(['damaged']));
  });

  test('that opens to more than a form ever is', async () => {
    expect(await refusal(holding(' '.repeat(4_000_000)))).toBe('tooLarge');
  });

  test.each([
    [131_072, 'notJson'],
    [131_073, 'tooLarge'],
  ])('that opens to %d bytes', async (length, reason) => {
    expect(await refusal(holding(' '.repeat(length)))).toBe(reason);
  });

  test('that is no text', async () => {
    expect(await refusal(holding(new Uint8Array([0x7b, 0xff, 0x7d])))).toBe('damaged');
  });

  test('with a mark before the text', async () => {
    expect(await refusal(holding('\uFEFF{}'))).toBe('notJson');
  });

  test('with lists in lists in lists', async () => {
    expect(await refusal(holding('['.repeat(17)))).toBe('tooDeep');
  });

  test.each(['__proto__', 'constructor', 'prototype'])('with the key %s', async (key) => {
    const text = `{"schema":1,"edition":"2025-04-01","madeOn":"2026-11-20","answers":{"${key}":{"polluted":1}}}`;
    expect(await refusal(holding(text))).toBe('forbiddenKey');
  });

  test.each([
    ['no schema', { schema: undefined }, 'schema'],
    ['a schema of none', { schema: 0 }, 'schema'],
    ['a day that does not exist', { madeOn: '2026-02-30' }, 'madeOn'],
    ['rules of no day', { edition: 'now' }, 'edition'],
    ['no answers', { answers: null }, 'answers'],
    ['a number for a text', { answers: { sessions: 20 } }, 'sessions'],
  ])('with %s, and says where', async (_what, changes, at) => {
    expect(await readCaseLink(inside(changes))).toEqual({ ok: false, reason: 'answers', at });
  });

  test.each([
    ['budget', 'courses', { courses: [{ id: 'a' }, { id: 'a' }] }],
    [
      'goals',
      'goals[1].milestones',
      { goals: [{ id: 'a' }, { id: 'b', milestones: [{ id: 'c' }, { id: 'c' }] }] },
    ],
  ])('with two rows of one id in the %s', async (tool, at, answers) => {
    const text = JSON.stringify({ schema: 1, ...DAYS, answers });
    expect(await readCaseLink(holding(text, tool))).toEqual({ ok: false, reason: 'repeated', at });
  });
});

test('a browser that cannot compress is told apart', async () => {
  const { CompressionStream: own } = globalThis;
  try {
    Object.assign(globalThis, { CompressionStream: undefined });
    expect([await written(SENIOR), await refusal(inside())]).toEqual([
      { ok: false, reason: 'unsupported' },
      'unsupported',
    ]);
  } finally {
    Object.assign(globalThis, { CompressionStream: own });
  }
});
