import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyGoalForm } from './answers/goals.empty';
import { readCaseLink, type SharedCase, writeCaseLink } from './caseLink';
import { textsOf } from './caseShapes';

const SEED = { seed: 20261120 };

// Any code units at all, halves of surrogate pairs among them.
const text = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 30,
});
const id = fc.integer({ min: 0 }).map((number) => number.toString(36));
const day = fc
  .date({ min: new Date('2025-04-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const days = { edition: day, madeOn: day };
const trait = fc.constantFrom('', 'yes', 'unsure', 'no');
const point = fc.constantFrom('', 'clearly', 'partly', 'notYet');
const shown = fc.record({ shown: fc.boolean(), example: text });

const eligibility = fc.record({
  tools: fc.subarray(['meditation', 'journaling', 'goalSetting', 'breathing', 'other']),
  otherTool: text,
  sessions: text,
  where: fc.subarray(['own', 'platform']),
  role: fc.constantFrom('', 'coach', 'client', 'both'),
  empathic: trait,
  structured: trait,
  motivation: trait,
  experience: text,
  motivationText: text,
});
const progress = fc.record({
  exercises: fc.array(
    fc.record({
      name: text,
      done: fc.boolean(),
      date: text,
      logged: fc.boolean(),
      shared: fc.boolean(),
      feedback: fc.boolean(),
    }),
    { maxLength: 6 },
  ),
  trialSessions: fc.array(
    fc.record({
      done: fc.boolean(),
      date: text,
      empathy: point,
      clarity: point,
      support: point,
      reflected: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  platform: fc.record({
    personalJourneys: shown,
    dynamicJournal: shown,
    integratedTools: shown,
    activations: shown,
  }),
  startsOn: text,
  practiceWeeks: text,
  completedOn: text,
  reportedOn: text,
});
const goals = fc.record({
  role: fc.constantFrom('', 'developer', 'other'),
  otherRole: text,
  quarter: text,
  goals: fc.uniqueArray(id, { maxLength: 4 }).chain((ids) =>
    fc.tuple(
      ...ids.map((each) =>
        fc
          .record({
            what: text,
            target: text,
            resources: fc.array(text, { maxLength: 3 }),
            agreed: fc.constantFrom('', 'no', 'yes'),
            milestones: fc.array(fc.record({ text, date: text }), { maxLength: 3 }),
          })
          .map((changes) => ({ ...emptyGoalForm(each), ...changes })),
      ),
    ),
  ),
});
const shared = fc.oneof(
  fc.record({ tool: fc.constant('eligibility'), answers: eligibility, ...days }),
  fc.record({ tool: fc.constant('progress'), answers: progress, ...days }),
  fc.record({ tool: fc.constant('goals'), answers: goals, ...days }),
  fc.record({
    tool: fc.constant('senior'),
    answers: fc.record({ certified: text, sessions: text }),
    ...days,
  }),
) as fc.Arbitrary<SharedCase>;

test('any case whose texts go along is read as it was', async () => {
  await fc.assert(
    fc.asyncProperty(shared, async (one) => {
      const made = await writeCaseLink('https://a.example/', one, textsOf(one.tool));
      const read = made.ok ? await readCaseLink(new URL(made.link).hash) : made;
      expect(read).toEqual({ ok: true, shared: one });
    }),
    { numRuns: 200, ...SEED },
  );
});

test('no text of one’s own is in a link that was made without it', async () => {
  const own = fc.string({ unit: fc.constantFrom('x', 'y', 'z'), minLength: 6, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(own, own, async (what, step) => {
      const goal = { ...emptyGoalForm('g'), what, milestones: [{ text: step, date: '' }] };
      const answers = { role: 'other', otherRole: what, quarter: '', goals: [goal] } as const;
      const one: SharedCase = {
        tool: 'goals',
        answers: { ...answers, goals: [goal] },
        edition: '2025-04-01',
        madeOn: '2026-11-20',
      };
      const made = await writeCaseLink('https://a.example/', one, []);
      const read = made.ok ? await readCaseLink(new URL(made.link).hash) : made;
      expect(JSON.stringify(read)).not.toMatch(/[xyz]{6}/);
    }),
    { numRuns: 100, ...SEED },
  );
});
