import { expect, test } from 'vitest';
import { emptyPlan, emptyQuarterForm } from '../../folder/answers/quarter.empty';
import { shownOf, takenOver } from './oneOfSeveral';

const plan = (id: string, date: string) => ({ ...emptyPlan(id), date });
const OWN = {
  ...emptyQuarterForm(),
  plans: [plan('2026-Q3', '2026-07-02'), plan('2026-Q4', '2026-10-05')],
};

test('only the quarter that is shown is shared', () => {
  expect(shownOf('quarter', { ...OWN, quarter: '2026-Q3' }, '2026-11-20')).toEqual({
    quarter: '2026-Q3',
    plans: [plan('2026-Q3', '2026-07-02')],
  });
});

test('the quarter that today lies in is shared by its name', () => {
  expect(shownOf('quarter', OWN, '2026-11-20')).toEqual({
    quarter: '2026-Q4',
    plans: [plan('2026-Q4', '2026-10-05')],
  });
});

test('a quarter that is taken over leaves the reader’s other quarters', () => {
  const shared = { ...emptyQuarterForm(), quarter: '2026-Q3', plans: [plan('2026-Q3', '2026-07-09')] };
  expect(takenOver('quarter', OWN, shared)).toEqual({
    quarter: '2026-Q3',
    plans: [plan('2026-Q3', '2026-07-09'), plan('2026-Q4', '2026-10-05')],
  });
});

test('any other case is shared and taken over whole', () => {
  const [own, shared] = [
    { certified: '2026-05-21', sessions: '' },
    { certified: '', sessions: '20' },
  ];
  expect([shownOf('senior', own, '2026-11-20'), takenOver('senior', own, shared)]).toEqual([own, shared]);
});
