import { describe, expect, it } from 'vitest';
import { blankGoal, type GoalInput } from '../../../rules';
import { goalSentence, sentenceText } from './sentence';

const goal = (more: Partial<GoalInput>): GoalInput => ({
  ...blankGoal({ year: 2025, quarter: 2 }),
  ...more,
});
const text = (more: Partial<GoalInput>, locale: 'sv' | 'en' = 'sv') =>
  sentenceText(goal(more), 'poäng', locale).replaceAll('\u00a0', ' ');

describe('the goal in one sentence', () => {
  it('has a blank for each answer that waits', () => {
    const gaps = goalSentence(goal({}), '', 'sv').filter(({ kind }) => kind === 'gap');
    expect(gaps.map((gap) => gap.text)).toEqual(['göra vad?', 'hur mycket?', 'hur?', 'när?']);
  });

  it('reads without what is not answered', () => {
    expect(text({ what: 'Bygga en testmiljö' })).toBe('Mitt mål är att bygga en testmiljö.');
  });

  it.each([
    [{ target: 10, unit: 'count' }, 'Mitt mål är att guida användare (10 st).'],
    [{ target: 465865, unit: 'currency' }, 'Mitt mål är att guida användare (465 865 kr).'],
    [{ baseline: 60, target: 80, unit: 'percent' }, 'Mitt mål är att guida användare, från 60 till 80 %.'],
    [
      { target: 120, unit: 'percent', percentIsIncrease: true },
      'Mitt mål är att guida användare, med 120 %.',
    ],
    [{ target: 1, unit: 'hours' }, 'Mitt mål är att guida användare (1 timme).'],
    [{ target: 7, unit: 'other' }, 'Mitt mål är att guida användare (7 poäng).'],
    [
      { unit: 'yesNo', measuredBy: 'Kvittot finns' },
      'Mitt mål är att guida användare, klart när kvittot finns.',
    ],
  ] as const)('says how much: %j', (more, expected) => {
    expect(text({ what: 'Guida användare', ...more })).toBe(expected);
  });

  it.each([
    ['Att guida användare.', 'Mitt mål är att guida användare.'],
    ['API:et svarar rätt', 'Mitt mål är att API:et svarar rätt.'],
  ])('fits in what was written: %s', (what, expected) => {
    expect(text({ what })).toBe(expected);
  });

  it('speaks English', () => {
    const deadline = { kind: 'date', date: '2025-06-30' } as const;
    expect(text({ what: 'To guide users', target: 10, unit: 'count', deadline }, 'en')).toBe(
      'My goal is to guide users (10), by 30 June 2025.',
    );
  });
});
