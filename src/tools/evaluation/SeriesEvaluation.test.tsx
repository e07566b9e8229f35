import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyAgreementForm } from '../../folder/answers/agreement.empty';
import { openFolder } from '../../folder/folder';
import { BlankForm } from './BlankForm';
import { SeriesEvaluation } from './SeriesEvaluation';

afterEach(cleanup);

const open = (locale: 'sv' | 'en' = 'sv') => {
  render(<SeriesEvaluation base="/" locale={locale} today="2026-11-20" />);
  return userEvent.setup();
};
const plain = (node: Element | null | undefined) => node?.textContent?.replaceAll('\u00a0', ' ') ?? '';
const answer = () => plain(screen.queryByRole('heading', { level: 2 }));
const field = (id: string) => document.getElementById(`evaluation-${id}`) as HTMLInputElement;
const write = async (id: string, value: string) => {
  await waitFor(() => expect(field(id).matches(':disabled')).toBe(false));
  fireEvent.change(field(id), { target: { value } });
};
const writeGoal = async (before: string, after: string) => {
  await write('first-goal-first-before', before);
  await write('first-goal-first-after', after);
};
const press = async (user: ReturnType<typeof open>, name: string | RegExp) => {
  // The fields open once it is known what is kept.
  await waitFor(() => expect(screen.getByRole('button', { name }).matches(':disabled')).toBe(false));
  await user.click(screen.getByRole('button', { name }));
};
const parts = () => screen.queryAllByRole('heading', { level: 3 }).map(plain);

describe('the evaluation after a series', () => {
  it('waits for something to be told', () => {
    open();
    expect(plain(document.querySelector('.tool__waiting'))).toContain('var klienten stod före och efter');
  });

  it('shows the change of a goal while it is written', async () => {
    open();
    await writeGoal('3', '7');
    expect(answer()).toBe('Från 3 till 7 mot målet (+4)');
  });

  it('draws the change, with its words beside it', async () => {
    open();
    await writeGoal('3', '7');
    expect(plain(await screen.findByText('från 3 till 7 (+4)'))).toBe('från 3 till 7 (+4)');
  });

  it('says that nothing is filled in when asked with nothing told', async () => {
    const user = open();
    await press(user, 'Visa utvärderingen');
    expect(answer()).toBe('Inget är ifyllt än');
  });

  it('stops an evaluation that the coach leads, beside the field (E-01)', async () => {
    open();
    await write('first-coach', 'AB');
    await write('first-evaluator', ' ab');
    fireEvent.blur(field('first-evaluator'));
    await waitFor(() =>
      expect(plain(document.getElementById('evaluation-first-evaluator-error'))).toContain('samma person'),
    );
  });

  it('takes the reader to the summary when something is to be mended', async () => {
    const user = open();
    await writeGoal('3', '11');
    await press(user, 'Visa utvärderingen');
    expect(document.activeElement?.className).toBe('error-summary');
  });

  it('begins a new evaluation in its first field', async () => {
    const user = open();
    await press(user, 'Lägg till en utvärdering');
    expect(document.activeElement?.id).toMatch(/^evaluation-\w+-\w+-coach$/);
  });

  it('brings back one that was removed', async () => {
    const user = open();
    await write('first-coach', 'AB');
    await press(user, 'Ta bort Utvärdering 1');
    await press(user, 'Ångra');
    expect(field('first-coach').value).toBe('AB');
  });

  it('has room for three goals', async () => {
    const user = open();
    await press(user, 'Lägg till ett mål');
    await press(user, 'Lägg till ett mål');
    expect([
      screen.getAllByLabelText('Före').length,
      screen.queryByRole('button', { name: 'Lägg till ett mål' }),
    ]).toEqual([3, null]);
  });

  it('offers the coach’s text only when the coach may read', async () => {
    const user = open();
    await write('first-coach', 'AB');
    const names = () =>
      screen.getAllByRole('button', { name: /^Hämta / }).map((button) => button.textContent);
    const before = names();
    await user.click(within(screen.getByRole('group', { name: /^Får coachen läsa/ })).getByLabelText('Ja'));
    expect([before, names()]).toEqual([['Hämta CSV'], ['Hämta CSV', 'Hämta text till AB']]);
  });

  it('shows what each evaluation tells', async () => {
    open();
    await write('first-coach', 'AB');
    await waitFor(() => expect(parts()).toContain('Utvärdering 1: AB som coach'));
  });

  it('answers in English', async () => {
    open('en');
    await writeGoal('7', '5');
    expect(answer()).toBe('From 7 to 5 towards the goal (−2)');
  });
});

describe('what was agreed before the sessions', () => {
  it('is offered, and fills in what is empty', async () => {
    const folder = await openFolder();
    const goals = [{ id: 'a', text: 'Sova bättre' }];
    await folder.save(
      'agreement',
      { ...emptyAgreementForm(), client: 'EF', sessions: '6', goals },
      new Date('2026-11-19T08:00:00Z'),
    );
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Fyll i det som är tomt från skissen' }));
    expect([field('first-sessions').value, screen.getByDisplayValue('Sova bättre').tagName]).toEqual([
      '6',
      'INPUT',
    ]);
    await folder.remove('agreement');
  });
});

describe('the blank form', () => {
  it('is printed by itself, and folded again after', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    render(<BlankForm locale="sv" />);
    const user = open();
    await press(user, 'Skriv ut en tom blankett');
    const blank = document.querySelector('.blank') as HTMLDetailsElement;
    const during = [blank.open, document.documentElement.className, print.mock.calls.length];
    window.dispatchEvent(new Event('afterprint'));
    expect([during, [blank.open, document.documentElement.className]]).toEqual([
      [true, 'is-printing-blank', 1],
      [false, ''],
    ]);
  });

  it('asks the same questions', () => {
    render(<BlankForm locale="sv" />);
    expect(screen.getByText('Får coachen läsa utvärderingen?')).toBeTruthy();
  });
});

describe('what is kept', () => {
  it('is there again', async () => {
    const user = open();
    await writeGoal('3', '7');
    await press(user, 'Spara i den här webbläsaren');
    await screen.findByText(/^Sparat i den här webbläsaren/);
    cleanup();
    open();
    await screen.findByText(/^Hämtat från din mapp/);
    expect(answer()).toBe('Från 3 till 7 mot målet (+4)');
    await userEvent.click(screen.getByRole('button', { name: 'Sluta spara och ta bort' }));
    await screen.findByText(/^Borttaget ur/);
  });
});
