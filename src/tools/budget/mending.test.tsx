import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answer, ask, errors, fetchParts, fill, leave, open, result } from './budgetPage.fixtures';

beforeAll(fetchParts);
afterEach(leave);

const summary = () => screen.queryByText(/att rätta innan/)?.textContent;

describe('a course that is being written after the answer was asked for', () => {
  it('is left in peace until the next time', async () => {
    await open();
    await ask();
    await fill(0, { amount: '1200' });
    expect([errors(), summary()]).toEqual([[], undefined]);
  });

  it('is said not to be counted yet', async () => {
    await open();
    await ask();
    await fill(0, { amount: '1200' });
    expect(result()).toContain('Kurs 1 räknas inte än');
  });

  it('shows what it lacks when the answer is asked for again', async () => {
    await open();
    await ask();
    await fill(0, { amount: '1200' });
    await ask();
    expect(errors()).toEqual(['Skriv vilken dag det är', 'Välj hur långt det har kommit']);
  });

  it('loses its messages one by one as it is mended', async () => {
    await open();
    await fill(0, { amount: '1200' });
    await ask();
    await fill(0, { day: '2025-05-01' });
    expect(errors()).toEqual(['Välj hur långt det har kommit']);
  });

  it('is left in peace again once all was mended', async () => {
    await open();
    await fill(0, { amount: '1200' });
    await ask();
    await fill(0, { day: '2025-05-01', status: 'Godkänd' });
    await fill(0, { day: ' ' });
    expect([errors(), summary(), answer() !== '']).toEqual([[], undefined, true]);
  });
});
