import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GoalForm } from '../../folder/answers/goals';
import { emptyGoalForm, emptyGoalsForm } from '../../folder/answers/goals.empty';
import { contextOn } from '../../rules';
import { DeadlineFiles } from './DeadlineFiles';
import { readPlan } from './plan/readPlan';

const saved = vi.hoisted((): { name: string; content: string }[] => []);
vi.mock('../../frame/saveFile', () => ({ saveFile: (file: (typeof saved)[number]) => saved.push(file) }));

beforeEach(() => {
  saved.length = 0;
});
afterEach(cleanup);

const context = contextOn('2025-04-02');
const show = (...goals: Partial<GoalForm>[]) => {
  const form = {
    ...emptyGoalsForm(),
    role: 'coach' as const,
    goals: goals.map((goal, index) => ({ ...emptyGoalForm(`a${index + 1}`), ...goal })),
  };
  render(<DeadlineFiles context={context} locale="sv" plan={readPlan(form, context, 'sv')} />);
  return screen.queryAllByRole('button', { hidden: true }).map(({ textContent }) => textContent);
};

describe('one deadline for the calendar', () => {
  it('is offered for each goal that has a settled day', () => {
    expect(
      show(
        { what: 'Ett', deadline: '2025-06-30' },
        { what: 'Två', deadline: 'Q2 2025' },
        { what: 'Väntar', deadline: '2025-09-01', waitsFor: '2025-Q3' },
        { what: 'Klart', deadline: '2025-04-01', status: 'done' },
      ),
    ).toEqual([
      'Hämta slutdatumet för mål 1, 30 juni 2025',
      'Hämta slutdatumet för Väntar, 1 september 2025',
    ]);
  });

  it('is not offered when the whole plan has that day alone', () => {
    expect(show({ what: 'Ett', deadline: '2025-06-30' })).toEqual([]);
  });

  it('is offered beside a milestone of the same goal', () => {
    expect(
      show({ what: 'Ett', deadline: '2025-06-30', milestones: [{ text: 'Halvvägs', date: '2025-05-15' }] }),
    ).toHaveLength(1);
  });

  it('is a file with that day, and says so', async () => {
    show({ what: 'Ett', deadline: '2025-06-30' }, { what: 'Två', deadline: '2025-05-20' });
    await userEvent.click(screen.getByRole('button', { name: /mål 2/, hidden: true }));
    await screen.findByText('slutdatum-mal-2-2025-04-02.ics är hämtad.');
    expect(saved.map(({ content }) => content.match(/UID:.*/g))).toEqual([
      ['UID:mal-a2@innerjourney.invalid'],
    ]);
  });
});
