import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { MissingNotice } from './MissingNotice';
import { useLater } from './useLater';

afterEach(cleanup);

/** Does not arrive the first times. */
const arrivingAfter = (failures: number) => {
  let tries = 0;
  return async () => {
    tries += 1;
    if (tries <= failures) {
      throw new TypeError('not fetched');
    }
    return { words: 'delen är här' };
  };
};

function Tool({ load }: { readonly load: () => Promise<{ words: string }> }) {
  const { part } = useLater(load, true);
  return (
    <section className="tool">
      <p>{part?.words}</p>
      <MissingNotice locale="sv" />
    </section>
  );
}

const told = () => screen.queryByRole('alert')?.textContent ?? '';
const again = () => userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));

test('a part that arrives is told by nobody', async () => {
  render(<Tool load={arrivingAfter(0)} />);
  await screen.findByText('delen är här');
  expect(told()).toBe('');
});

test('a part that does not arrive is told of', async () => {
  render(<Tool load={arrivingAfter(9)} />);
  expect((await screen.findByRole('alert')).textContent).toContain(
    'En del av verktyget gick inte att hämta.',
  );
});

test('a part that arrives at the second try leaves no notice', async () => {
  render(<Tool load={arrivingAfter(1)} />);
  await screen.findByRole('alert');
  await again();
  await screen.findByText('delen är här');
  expect(told()).toBe('');
});

test('a second failure offers to take the words along and to load the page anew', async () => {
  render(<Tool load={arrivingAfter(9)} />);
  await screen.findByRole('alert');
  await again();
  expect(await screen.findByText(/^Det gick inte nu heller/)).toBeTruthy();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Försök igen',
    'Hämta det jag har skrivit',
    'Ladda om sidan',
  ]);
});

test('a tool that is taken away takes its notice along', async () => {
  const shown = render(<Tool load={arrivingAfter(9)} />);
  await screen.findByRole('alert');
  shown.unmount();
  render(<Tool load={arrivingAfter(0)} />);
  await screen.findByText('delen är här');
  expect(told()).toBe('');
});
