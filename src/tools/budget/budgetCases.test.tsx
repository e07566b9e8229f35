import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  add,
  addition,
  answer,
  ask,
  errors,
  fetchParts,
  fill,
  further,
  leave,
  open,
  result,
  row,
  type,
  user,
} from './budgetPage.fixtures';

beforeAll(fetchParts);
afterEach(leave);

describe('the worked cases', () => {
  it.each([
    ['one öre below the limit', '4 999,99', 'Du har 0,01 kr kvar av budgeten för 2025'],
    ['exactly the limit', '5 000', 'Budgeten för 2025 är använd, på öret'],
    ['U-03: one öre above it', '5 000,01', '0,01 kr utöver budgeten för 2025 behöver godkännas'],
  ])('%s', async (_case, amount, expected) => {
    await open();
    await fill(0, { day: '2025-03-14', amount, status: 'Genomförd' });
    expect(answer()).toBe(expected);
  });

  it('two courses to exactly the limit use it up', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '3 000', status: 'Genomförd' });
    await add();
    await fill(1, { day: '2025-05-14', amount: '2 000', status: 'Godkänd' });
    expect(answer()).toBe('Budgeten för 2025 är använd, på öret');
  });

  it('U-05: an approved addition raises the limit', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '5 600', status: 'Genomförd' });
    await addition('1 000', '2025-03-01');
    expect(answer()).toBe('Du har 400 kr kvar av budgeten för 2025');
    expect(result()).toContain('högst 6 000 kr, varav 1 000 kr godkänt tillägg');
  });

  it.each([
    ['2025', 'Du har 3 800 kr kvar av budgeten för 2025'],
    ['2026', 'Du har 4 100 kr kvar av budgeten för 2026'],
  ])('U-07: on either side of New Year, asked about %s', async (year, expected) => {
    await open();
    await fill(0, { day: '2025-12-31', amount: '1 200', status: 'Genomförd' });
    await add();
    await fill(1, { day: '2026-01-01', amount: '900', status: 'Godkänd' });
    await type(screen.getByLabelText('Vilket år gäller det?', { exact: false }), year);
    expect(answer()).toBe(expected);
    expect(result()).toContain(`En kurs ligger i ett annat år än ${year} och räknas inte här.`);
  });

  it.each(['0', '-50', '-0,01'])('U-09: an amount of %s is refused beside its field', async (amount) => {
    await open();
    await fill(0, { day: '2025-03-14', amount, status: 'Genomförd' });
    await ask();
    expect(errors()).toEqual(['Beloppet ska vara minst 0,01 kr']);
  });

  it('one öre is an amount', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '0,01', status: 'Genomförd' });
    expect(answer()).toBe('Du har 4 999,99 kr kvar av budgeten för 2025');
  });

  it.each([
    ['1 000 000', []],
    ['1 000 000,01', ['Beloppet får vara högst 1 000 000 kr']],
  ])('an amount of %s is held against the highest', async (amount, expected) => {
    await open();
    await fill(0, { day: '2025-03-14', amount, status: 'Önskad' });
    await ask();
    expect(errors()).toEqual(expected);
  });
});

describe('what is wished for', () => {
  it('does not use the budget, and is told to have room', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '5 000', status: 'Önskad' });
    await waitFor(() => expect(result()).toContain('Det ryms, också om allt du önskar godkänns.'));
    expect(answer()).toBe('Hela budgeten för 2025 är kvar: 5 000 kr');
  });

  it('one öre beyond the limit is told with what may be asked and when a new budget begins', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '5 000,01', status: 'Önskad' });
    await further();
    expect(result()).toContain('Godkänns kursen du önskar går det 0,01 kr utöver budgeten.');
    expect(result()).toContain('1 januari 2026 börjar en ny budget på 5 000 kr.');
  });

  it('comes on top of what is beyond already', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '5 600', status: 'Genomförd' });
    await add();
    await fill(1, { day: '2025-04-14', amount: '300', status: 'Önskad' });
    await further();
    expect(result()).toContain('Be projektledaren godkänna ett tillägg på 600 kr.');
    expect(result()).toContain('behövs ett tillägg på sammanlagt 900 kr');
  });

  it('would need approval within the budget too, if that is how the plan is read', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '900', status: 'Önskad' });
    await waitFor(() =>
      expect(result()).toContain('frågar du innan du anmäler dig till det du önskar för 900 kr'),
    );
  });
});

describe('VAT', () => {
  it('is added to an amount without it, as the budget counts with it', async () => {
    await open();
    await fill(0, { name: 'React', day: '2025-03-14', amount: '1 000', status: 'Genomförd' });
    await user.click(row(0).getByLabelText('Utan moms'));
    await further();
    expect(answer()).toBe('Du har 3 750 kr kvar av budgeten för 2025');
    expect(result()).toContain('React: 1 000,00 kr + 25 % moms = 1 250,00 kr');
  });

  it('at six per cent is six per cent', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '1 000', status: 'Genomförd' });
    await user.click(row(0).getByLabelText('Utan moms'));
    await user.selectOptions(row(0).getByLabelText('Momssats på fakturan, i procent'), '6');
    expect(answer()).toBe('Du har 3 940 kr kvar av budgeten för 2025');
  });

  it('is taken out when the budget is counted without it', async () => {
    await open();
    await fill(0, { day: '2025-03-14', amount: '1 250', status: 'Genomförd' });
    await user.click(
      within(screen.getByRole('group', { name: 'Budgeten räknas' })).getByLabelText('Utan moms'),
    );
    expect(answer()).toBe('Du har 4 000 kr kvar av budgeten för 2025');
  });
});
