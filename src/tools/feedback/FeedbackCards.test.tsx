import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { FeedbackCards } from './FeedbackCards';

afterEach(cleanup);

const open = (locale: 'sv' | 'en' = 'sv') => {
  render(<FeedbackCards base="/" locale={locale} today="2026-11-20" />);
  return userEvent.setup();
};
type User = ReturnType<typeof open>;

const plain = (node: Element | null | undefined) => node?.textContent?.replaceAll('\u00a0', ' ') ?? '';
const field = (id: string) => document.getElementById(`feedback-${id}`) as HTMLInputElement;
const ready = (id: string) => waitFor(() => expect(field(id).matches(':disabled')).toBe(false));
const write = async (user: User, id: string, text: string) => {
  await ready(id);
  await user.click(field(id));
  await user.paste(text);
};
const answer = () => plain(document.querySelector('.result__answer'));
const points = ['empathy', 'clarity', 'support'];
/** The first level of each point, *yes, clearly*. */
const fill = async (user: User, card: number) => {
  for (const point of points) {
    await ready(`${card}-${point}`);
    await user.click(field(`${card}-${point}`));
  }
};
const listUnder = (heading: string) =>
  within(screen.getByRole('heading', { name: heading, level: 3 }).parentElement as HTMLElement)
    .getAllByRole('listitem')
    .map(plain);

describe('the feedback cards', () => {
  it('are as many as the trial sessions', () => {
    open();
    expect([...document.querySelectorAll('.entry__summary')].map(plain)).toEqual([
      'Provsession 1',
      'Provsession 2',
      'Provsession 3',
    ]);
  });

  it('have three levels on each of three points', () => {
    open();
    const groups = [...document.querySelectorAll('.entry:first-child fieldset')];
    expect(groups.map((group) => [...group.querySelectorAll('.choice')].map(plain))).toEqual(
      Array(3).fill(['Ja, tydligt', 'Delvis', 'Inte ännu']),
    );
  });

  it('count a card once all three points are answered', async () => {
    const user = open();
    await fill(user, 1);
    expect(answer()).toBe('1 av 3 provsessioner har ett ifyllt kort');
  });

  it('do not count a card that is only begun', async () => {
    const user = open();
    await ready('1-empathy');
    await user.click(field('1-empathy'));
    expect([answer(), plain(document.querySelector('.entry__summary'))]).toEqual([
      'Inget kort är ifyllt än',
      'Provsession 1 · påbörjat',
    ]);
  });

  it('are all filled in after the third', async () => {
    const user = open();
    for (const card of [1, 2, 3]) await fill(user, card);
    expect(answer()).toBe('Alla 3 provsessioner har ett ifyllt kort');
  });

  it('count the levels of each point without judging them (Q-06)', async () => {
    const user = open();
    await fill(user, 1);
    await user.click(field('1-clarity-partly'));
    expect(listUnder('Sammanräknat')).toEqual([
      'Empati: ja, tydligt 1 · delvis 0 · inte ännu 0',
      'Tydlighet: ja, tydligt 0 · delvis 1 · inte ännu 0',
      'Stödjande förhållningssätt: ja, tydligt 1 · delvis 0 · inte ännu 0',
    ]);
    expect(plain(document.querySelector('.step__status'))).toBe('bedöms av en person');
  });

  it('say what is left', async () => {
    const user = open();
    await fill(user, 1);
    await write(user, '1-empathy-example', 'Hon väntade in mig.');
    expect(listUnder('Det här är kvar')).toEqual([
      'Fyll i kortet för provsession 2 och provsession 3.',
      'Provsession 1: lägg gärna till ett exempel på tydlighet och stödjande förhållningssätt. Det säger mer än nivån.',
      'Lämna återkopplingen i plattformens eget system. Kopiera kortet och klistra in det där.',
    ]);
  });

  it('are copied one by one, as text', async () => {
    const user = open();
    await write(user, '1-date', '2026-11-18');
    await fill(user, 1);
    await write(user, '1-empathy-example', 'Hon väntade in mig.');
    await user.click(screen.getByRole('button', { name: 'Kopiera kortet' }));
    expect(await navigator.clipboard.readText()).toBe(
      [
        'Återkoppling: Provsession 1, 18 november 2026',
        'Empati: Ja, tydligt\nExempel: Hon väntade in mig.',
        'Tydlighet: Ja, tydligt',
        'Stödjande förhållningssätt: Ja, tydligt',
      ].join('\n\n'),
    );
  });

  it('let the levels be taken away again, but not the examples', async () => {
    const user = open();
    await fill(user, 1);
    await write(user, '1-empathy-example', 'Hon väntade in mig.');
    await user.click(screen.getByRole('button', { name: 'Ta bort svaren' }));
    expect([field('1-empathy').checked, field('1-empathy-example').value]).toEqual([
      false,
      'Hon väntade in mig.',
    ]);
  });

  it('are in English too', async () => {
    const user = open('en');
    await fill(user, 1);
    expect(answer()).toBe('1 of 3 trial sessions have a card filled in');
  });
});

describe('what must be mended on a card', () => {
  it.each([
    ['2026-11-20', null],
    [
      '2026-11-21',
      'Provsession 1: 21 november 2026 är efter i dag, 20 november 2026. Ange dagen då provsessionen hölls',
    ],
    ['2025-02-29', 'Provsession 1: 2025 har inget 29 februari'],
  ])('the day %s', async (typed, message) => {
    const user = open();
    await write(user, '1-date', typed);
    await user.tab();
    expect(document.getElementById('feedback-1-date-error')?.textContent ?? null).toBe(message);
  });

  it.each([
    [200, null],
    [201, 'Provsession 2: exemplet har 201 tecken. Korta det till högst 200\u00a0tecken'],
  ])('an example of %d characters', async (count, message) => {
    const user = open();
    await write(user, '2-clarity-example', 'a'.repeat(count));
    await user.tab();
    expect(document.getElementById('feedback-2-clarity-example-error')?.textContent ?? null).toBe(message);
  });

  it('leads from the summary to the card, which opens', async () => {
    const user = open();
    await write(user, '3-date', 'snart');
    await user.click(screen.getByRole('button', { name: 'Visa sammanställningen' }));
    expect([document.activeElement?.className, field('3-date').closest('details')?.open]).toEqual([
      'error-summary',
      true,
    ]);
  });

  it('holds no answer back', async () => {
    const user = open();
    await fill(user, 1);
    await write(user, '1-date', 'snart');
    expect([answer(), listUnder('Bra att veta')[0]]).toEqual([
      '1 av 3 provsessioner har ett ifyllt kort',
      'Det som är markerat i formuläret behöver rättas innan du lämnar kortet vidare.',
    ]);
  });
});

describe('the blank card', () => {
  it('stands on the page before anything is filled in', () => {
    open();
    expect([...document.querySelectorAll('.blank-card__point > p:first-child')].map(plain)).toEqual([
      'Empati. Kände du dig lyssnad på och förstådd?',
      'Tydlighet. Var det lätt att följa med, och såg du vart samtalet var på väg?',
      'Stödjande förhållningssätt. Fick du hjälp att komma vidare på ditt eget sätt?',
    ]);
  });

  it('is copied with boxes to tick', async () => {
    const user = open();
    await user.click(screen.getByRole('button', { name: 'Kopiera det tomma kortet' }));
    expect((await navigator.clipboard.readText()).split('\n\n')[3]).toBe(
      'Empati: Kände du dig lyssnad på och förstådd?\n[ ] Ja, tydligt  [ ] Delvis  [ ] Inte ännu\nEtt exempel:',
    );
  });
});
