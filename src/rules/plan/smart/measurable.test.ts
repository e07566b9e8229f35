import { describe, expect, it } from 'vitest';
import { blankGoal, type GoalInput, type GoalLanguage } from './goal';
import { judgeMeasurable } from './measurable';

const judge = (more: Partial<GoalInput>, language: GoalLanguage = 'sv') =>
  judgeMeasurable({ ...blankGoal({ year: 2025, quarter: 2 }), ...more }, language);
const seen = (more: Partial<GoalInput>, language: GoalLanguage = 'sv') =>
  judge(more, language).findings.map(({ id, input }) => `${id} ${input}`);

describe('M0, a measure', () => {
  it('G-01: is missing when nothing measures the goal', () => {
    expect(judge({ what: 'Bli bättre på React' })).toEqual({
      status: 'missing',
      findings: [{ id: 'M0', effect: 'missing', input: 'target', open: true, data: {} }],
    });
  });

  it('asks for the unit of a target', () => {
    expect(seen({ what: 'Guida användare', target: 10 })).toEqual(['M0 unit']);
  });

  it('asks for the target of a unit', () => {
    expect(seen({ what: 'Guida användare', unit: 'count' })).toEqual(['M0 target']);
  });

  it.each(['', '  '])('asks how a yes or no is checked when it says "%s"', (measuredBy) => {
    expect(seen({ what: 'Skicka 2 ansökningar', unit: 'yesNo', measuredBy })).toEqual(['M0 measuredBy']);
  });

  it('is no figure for a yes or no', () => {
    expect(seen({ what: 'Skicka 2 ansökningar', target: 2, unit: 'yesNo' })).toEqual(['M0 measuredBy']);
  });

  it('is no way to check alone', () => {
    expect(seen({ what: 'Guida användare', measuredBy: 'Loggen' })).toEqual(['M0 target']);
  });
});

describe('M1, one measure is enough', () => {
  it('G-05: takes ten users', () => {
    expect(judge({ what: 'Aktivt guida minst 10 nya användare', target: 10, unit: 'count' })).toEqual({
      status: 'met',
      findings: [],
    });
  });

  it('takes a target of nought', () => {
    expect(judge({ what: 'Stänga alla fel', target: 0, unit: 'count' }).status).toBe('met');
  });

  it('takes a yes or no that can be checked', () => {
    expect(judge({ what: 'Skicka in ansökan', unit: 'yesNo', measuredBy: 'Kvitto i mejlen' }).status).toBe(
      'met',
    );
  });
});

describe('M2, a number in the text', () => {
  it('is offered as the target', () => {
    expect(judge({ what: 'Säkra minst 465 865 SEK från Vinnova' })).toEqual({
      status: 'partly',
      findings: [
        {
          id: 'M2',
          effect: 'partly',
          input: 'target',
          open: true,
          data: { value: 465865, unit: 'currency', baseline: null },
        },
      ],
    });
  });

  it('is offered when only the unit is chosen', () => {
    expect(seen({ what: 'Guida minst 10 nya användare', unit: 'count' })).toEqual(['M2 target']);
  });

  it('is not offered over a target', () => {
    expect(seen({ what: 'Guida minst 10 nya användare', target: 12 })).toEqual(['M0 unit']);
  });
});

describe('M3, a change needs a starting point', () => {
  it('G-09: is wanting for more participants', () => {
    expect(judge({ what: 'Öka antalet deltagare', target: 40, unit: 'count' })).toEqual({
      status: 'partly',
      findings: [{ id: 'M3', effect: 'partly', input: 'baseline', open: true, data: { hits: ['Öka'] } }],
    });
  });

  it('is wanting for per cent', () => {
    expect(seen({ what: 'Fler fullföljer kursen', target: 80, unit: 'percent' })).toEqual(['M3 baseline']);
  });

  it.each([0, 25])('is there when the goal starts from %d', (baseline) => {
    expect(judge({ what: 'Öka antalet deltagare', target: 40, unit: 'count', baseline })).toEqual({
      status: 'met',
      findings: [],
    });
  });

  it.each(['Guida fler deltagare', 'En ökning av antalet deltagare', 'Ökad trivsel i teamet'])(
    'is not asked for by: %s',
    (what) => {
      expect(judge({ what, target: 40, unit: 'count' }).status).toBe('met');
    },
  );

  it('is asked for in English', () => {
    expect(seen({ what: 'Reduce the response time', target: 300, unit: 'other' }, 'en')).toEqual([
      'M3 baseline',
    ]);
  });
});

describe('M4, an activity without a result', () => {
  const measured = { target: 3, unit: 'count' } as const;

  it.each([
    ['Läsa tre böcker om ledarskap', ['Läsa']],
    ['Lära mig React på djupet', ['Lära mig']],
    ['Gå en kurs i retorik', ['Gå']],
    ['Delta i tre workshoppar', ['Delta']],
    ['Studera tre ramverk', ['Studera']],
    ['Arbeta med tre processer', ['Arbeta med']],
    ['Ha möten med tre kunder', ['Ha möten']],
  ])('%s', (what, hits) => {
    expect(judge({ what, ...measured })).toEqual({
      status: 'partly',
      findings: [{ id: 'M4', effect: 'partly', input: 'what', open: false, data: { hits } }],
    });
  });

  it.each([
    'Lära mig React och bygga tre komponenter',
    'Lära ut React till tre kollegor',
    'Gå live med tre moduler',
    'Deltagare i tre grupper svarar',
    'Läsare från tre länder svarar',
  ])('is not seen in: %s', (what) => {
    expect(judge({ what, ...measured }).status).toBe('met');
  });

  it('is seen beside a missing measure', () => {
    expect(seen({ what: 'Lära mig optimera Firebase-databaser' })).toEqual(['M0 target', 'M4 what']);
  });

  it('has its result when what is optimised is measured', () => {
    expect(judge({ what: 'Lära mig optimera Firebase-databaser', target: 300, unit: 'other' }).status).toBe(
      'met',
    );
  });

  it('is seen in English', () => {
    expect(seen({ what: 'Learn React in depth', ...measured }, 'en')).toEqual(['M4 what']);
  });
});
