import { emptyGoalsForm } from '../../src/folder/answers/goals.empty';

/** As deep as a browser can be made to store; deeper values cannot be cloned at all. */
function nested(levels: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level += 1) {
    value = level % 2 === 0 ? { in: value } : [value];
  }
  return value;
}

/** What a record may have become through other hands, a torn write or another version. `answers` were sound. */
export const DAMAGE: Readonly<Record<string, (answers: object) => Readonly<Record<string, unknown>>>> = {
  'an empty object': () => ({}),
  'no answers': () => ({ ...ENVELOPE }),
  'answers that are null': () => ({ ...ENVELOPE, answers: null }),
  'answers that are a number': () => ({ ...ENVELOPE, answers: 5 }),
  'answers that are a list': () => ({ ...ENVELOPE, answers: [] }),
  'a text that was cut off': (answers) => ({ ...ENVELOPE, answers: JSON.stringify(answers).slice(0, -9) }),
  'no revision': (answers) => ({ schema: 1, savedAt: ENVELOPE.savedAt, answers }),
  'a revision that is no number': (answers) => ({ ...ENVELOPE, revision: Number.NaN, answers }),
  'a revision below nought': (answers) => ({ ...ENVELOPE, revision: -5, answers }),
  'a revision beyond counting': (answers) => ({ ...ENVELOPE, revision: 2 ** 53, answers }),
  'a day that is none': (answers) => ({ ...ENVELOPE, savedAt: 'soon', answers }),
  'a later schema': (answers) => ({ ...ENVELOPE, schema: 2, answers }),
  'an earlier schema': (answers) => ({ ...ENVELOPE, schema: 0, answers }),
  'keys of another version': (answers) => ({ ...ENVELOPE, flag: 1, answers: { ...answers, extra: 'stays' } }),
  'keys that change what an object is': (answers) => ({
    ...ENVELOPE,
    answers: JSON.parse(`{"__proto__":{"polluted":true},"constructor":1,${JSON.stringify(answers).slice(1)}`),
  }),
  'levels without end': (answers) => ({ ...ENVELOPE, answers: { ...answers, more: nested(1_000) } }),
  'a text without end': (answers) => ({ ...ENVELOPE, answers: { ...answers, ...LONG } }),
};

const ENVELOPE = { schema: 1, revision: 3, savedAt: '2026-11-19T08:00:00.000Z' };
// Both a form's and a session's fields are far shorter.
const LONG = {
  ...{ certified: 'x'.repeat(3_000), reflection: 'x'.repeat(21_000) },
  goals: emptyGoalsForm(),
};

/** How a record with this damage is read. */
export const kindOf = (damage: string): 'sound' | 'damaged' | 'newer' =>
  damage === 'a later schema' ? 'newer' : damage === 'keys of another version' ? 'sound' : 'damaged';
