import { cleanup, render, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { GoalExamples } from './Examples';

afterEach(cleanup);

const pairs = (locale: 'sv' | 'en' = 'sv') => {
  const { container } = render(<GoalExamples locale={locale} />);
  return [...container.querySelectorAll('details')];
};
const sides = (pair: HTMLElement, heading: string) =>
  within(pair)
    .getAllByRole('heading', { level: 3, name: heading, hidden: true })
    .map((title) => (title.parentElement?.textContent ?? '').replaceAll('\u00a0', ' '));

describe('the plan’s examples before and after', () => {
  it('show all six before and five after, two of them sharing one', () => {
    const all = pairs();
    expect([
      all.flatMap((pair) => sides(pair, 'Före')).length,
      all.flatMap((pair) => sides(pair, 'Efter')).length,
    ]).toEqual([6, 5]);
  });

  it.each(['sv', 'en'] as const)('meet every letter after the rewrite (%s)', (locale) => {
    const [heading, met] = locale === 'sv' ? ['Efter', 'uppfyllt'] : ['After', 'met'];
    const summary = ['S', 'M', 'A', 'R', 'T'].map((letter) => `${letter} ${met}`).join(', ');
    for (const after of pairs(locale).flatMap((pair) => sides(pair, heading))) {
      expect(after.includes(summary)).toBe(true);
    }
  });

  it('ask what will be different of the goal to learn (Q-30)', () => {
    expect(sides(pairs()[0] as HTMLElement, 'Före')[0]).toContain('Vad är annorlunda när du är klar?');
  });

  it('put the rewritten goal in one sentence (G-03)', () => {
    expect(sides(pairs()[0] as HTMLElement, 'Efter')[0]).toContain(
      'från 900 till 300 millisekunder, mätt så här: svarstiden i loggen, varje fredag, senast 30 juni 2025.',
    );
  });

  it('tell of the plan’s own day and not of days that have passed', () => {
    const text = pairs()
      .map((pair) => pair.textContent)
      .join();
    expect(text).not.toContain('ligga framåt');
  });

  it('are there before any script has run', () => {
    expect(renderToString(<GoalExamples locale="sv" />)).toContain('Lära mig optimera Firebase-databaser');
  });
});
