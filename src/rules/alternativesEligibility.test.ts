import { describe, expect, test } from 'vitest';
import { eligibilityOtherReadings } from './alternativesEligibility';
import type { TraitAnswer } from './programme/eligibility';
import { contextOn } from './rulebook';
import { said } from './verdict';

const context = contextOn('2025-05-02');

type Role = 'coach' | 'client' | 'both' | null;
interface Person {
  readonly tools: number | null;
  readonly named: number;
  readonly sessions: number | null;
  readonly role: Role;
  readonly traits: readonly (TraitAnswer | null)[];
}
const READY: Person = { tools: 2, named: 2, sessions: 10, role: 'coach', traits: ['yes', 'yes', 'yes'] };

const answered = <Value>(value: Value | null) => (value === null ? null : said(value));
const others = (change: Partial<Person>) => {
  const { tools, named, sessions, role, traits } = { ...READY, ...change };
  return eligibilityOtherReadings(
    {
      tools: answered(tools),
      sessions: answered(sessions),
      empathic: answered(traits[0] ?? null),
      structured: answered(traits[1] ?? null),
      motivation: answered(traits[2] ?? null),
    },
    { role, namedTools: named },
    context,
  );
};
const told = (change: Partial<Person>) =>
  others(change).map(
    ({ reading, alternative, decision }) => `${reading} ${alternative}: ${decision.outcome}`,
  );

describe('which sessions count (Q-15)', () => {
  test('ten as client are not yet enough for whoever counts only sessions as coach', () => {
    expect(told({ role: 'client' })).toEqual(['Q-15 asCoach: notYet']);
  });
  test('ten as coach are not yet enough for whoever counts only sessions as client', () => {
    expect(told({ role: 'coach' })).toEqual(['Q-15 asClient: notYet']);
  });
  test('ten in both roles are at most nine in one of them', () => {
    expect(told({ role: 'both' })).toEqual(['Q-15 asCoach: almost', 'Q-15 asClient: almost']);
  });
  test('eleven in both roles may be ten in one of them, so it depends', () => {
    expect(told({ role: 'both', sessions: 11 })).toEqual(['Q-15 asCoach: open', 'Q-15 asClient: open']);
  });
  test('without a role it depends on it', () => {
    expect(told({ role: null })).toEqual(['Q-15 asCoach: open', 'Q-15 asClient: open']);
  });
  test('seven as client are almost there for us and far away for the other reading', () => {
    expect(told({ role: 'client', sessions: 7 })).toEqual(['Q-15 asCoach: notYet']);
  });
  test('six as client are not yet enough whichever way they are counted', () => {
    expect(told({ role: 'client', sessions: 6 })).toEqual([]);
  });
});

describe('which tools count (Q-18)', () => {
  test('one tool is not several', () => {
    expect(told({ tools: 1, named: 1 })).toContain('Q-18 several: almost');
  });
  test('two tools are several', () => {
    expect(told({ tools: 2, named: 1 })).toEqual(['Q-15 asClient: notYet']);
  });
  test('tools that the programme does not mention are not among those it does', () => {
    expect(told({ tools: 2, named: 0 })).toContain('Q-18 namedOnly: almost');
  });
  test('one that it mentions is enough', () => {
    expect(told({ tools: 3, named: 1 })).toEqual(['Q-15 asClient: notYet']);
  });
});

describe('what the statements decide (Q-19)', () => {
  test('an unsure would hold back whoever asks for a clear yes', () => {
    expect(told({ traits: ['yes', 'unsure', 'yes'] })).toContain('Q-19 unsureHolds: notYet');
  });
  test('a no would hold nobody back if the traits are for the assessor alone', () => {
    expect(told({ traits: ['no', 'yes', 'yes'] })).toContain('Q-19 nothingHolds: ready');
  });
  test('a no that holds nobody back is still worth a thought', () => {
    const found = others({ traits: ['no', 'yes', 'yes'] }).find(
      ({ alternative }) => alternative === 'nothingHolds',
    );
    expect(found?.decision.toReflectOn).toEqual(['empathic']);
  });
  test('a no holds back all the same when sessions are missing too', () => {
    expect(told({ traits: ['no', 'yes', 'yes'], sessions: 3 })).toEqual([]);
  });
});

test('what is missing is counted as the other reading has it', () => {
  const [asCoach] = others({ role: 'client', sessions: 7 });
  expect(asCoach?.decision.remaining.map(({ amount }) => amount)).toEqual([10]);
});

test('nothing answered leaves nothing to read otherwise', () => {
  expect(told({ tools: null, named: 0, sessions: null, role: null, traits: [] })).toEqual([]);
});

// The outcome as the programme's paragraphs give it, written apart from the rules.
function outcome(tools: number | null, least: number, sessions: number | null, traits: Person['traits']) {
  const short = [tools !== null && tools < least, sessions !== null && sessions < 10].filter(Boolean).length;
  const no = traits.includes('no');
  if (short > 0 || no) {
    return short === 1 && !no && (sessions === null || sessions >= 7) ? 'almost' : 'notYet';
  }
  return tools === null || sessions === null || traits.includes(null) ? 'open' : 'ready';
}

function expected({ tools, named, sessions, role, traits }: Person): string[] {
  const ours = outcome(tools, 1, sessions, traits);
  const inRole = (wanted: 'coach' | 'client') => {
    if (sessions === null || role === wanted) return sessions;
    if (role === null) return sessions < 10 ? sessions : null;
    if (role === 'both') return sessions < 11 ? Math.max(sessions - 1, 0) : null;
    return 0;
  };
  const swap = (from: TraitAnswer, to: TraitAnswer) => traits.map((one) => (one === from ? to : one));
  const namedOnly = tools === null ? null : Math.min(tools, named);
  return [
    `Q-15 asCoach: ${outcome(tools, 1, inRole('coach'), traits)}`,
    `Q-15 asClient: ${outcome(tools, 1, inRole('client'), traits)}`,
    `Q-18 several: ${outcome(tools, 2, sessions, traits)}`,
    `Q-18 namedOnly: ${outcome(namedOnly, 1, sessions, traits)}`,
    `Q-19 unsureHolds: ${outcome(tools, 1, sessions, swap('unsure', 'no'))}`,
    `Q-19 nothingHolds: ${outcome(tools, 1, sessions, swap('no', 'unsure'))}`,
  ].filter((line) => !line.endsWith(`: ${ours}`));
}

test('over the whole input space a reading is shown exactly when it gives another answer', () => {
  const traits = [null, 'yes', 'unsure', 'no'] as const;
  const wrong: unknown[] = [];
  let people = 0;
  for (const tools of [null, 0, 1, 2, 3])
    for (let named = 0; named <= Math.min(tools ?? 0, 3); named += 1)
      for (const sessions of [null, 0, 1, 6, 7, 8, 9, 10, 11, 12])
        for (const role of ['coach', 'client', 'both', null] as const)
          for (const a of traits)
            for (const b of traits)
              for (const c of traits) {
                const person: Person = { tools, named, sessions, role, traits: [a, b, c] };
                people += 1;
                if (told(person).join() !== expected(person).join()) wrong.push(person);
              }
  expect({ people, wrong: wrong.slice(0, 3) }).toEqual({ people: 28_160, wrong: [] });
});
