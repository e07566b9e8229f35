import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { LogExamples } from './Examples';

afterEach(cleanup);

const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent?.replaceAll('\u00a0', ' ')));

it('tells what each kind of session counts towards', () => {
  render(<LogExamples locale="sv" />);
  expect(rows()).toEqual([
    ['Coach, genomfört', '1,00 h', 'Att söka till utbildningen · Att ansöka om Senior Coach'],
    ['Klient, genomfört', '0,00 h', 'Att söka till utbildningen'],
    ['Provsession, genomfört', '1,00 h', 'Att söka till utbildningen · Utbildningens provsessioner'],
    ['Coach, inställt', '0,00 h', 'Inget'],
  ]);
});

it('tells it in English too', () => {
  render(<LogExamples locale="en" />);
  expect(screen.getByRole('table', { name: /^How a session of 60.minutes counts/ })).toBeTruthy();
});
