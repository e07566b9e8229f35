import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer, decide, field, freshFolder, open, plain, press, under, write } from './quarterPage.fixtures';

beforeEach(freshFolder);
afterEach(cleanup);

describe('decisions', () => {
  it('stand in the plan with who and by when', async () => {
    const user = await open();
    await decide(user, 'Boka handledning');
    await user.click(screen.getByLabelText(/^Vem gör det/));
    await user.paste('jag');
    await user.click(screen.getByLabelText(/^Till när/));
    await user.paste('2026-11-27');
    await waitFor(async () =>
      expect([answer(), await under('Det ni har bestämt')]).toEqual([
        'Nästa: ”Boka handledning”, senast fredag 27 november 2026',
        ['Boka handledning · jag · till 27 november 2026 · öppet'],
      ]),
    );
  });

  it('that were removed come back', async () => {
    const user = await open();
    await decide(user, 'Boka handledning');
    await press(user, 'Ta bort Boka handledning');
    await press(user, 'Ångra');
    await waitFor(async () =>
      expect(await under('Det ni har bestämt')).toEqual(['Boka handledning · öppet']),
    );
  });
});

describe('taking along to the next quarter', () => {
  const carried = async () => {
    const user = await open();
    await decide(user, 'Boka handledning');
    await press(user, 'Ta med 1 beslut till Q1 2027');
    return user;
  };

  it('shows the next quarter with what was open, and says so', async () => {
    await carried();
    expect([
      plain(document.activeElement),
      screen.getByLabelText<HTMLInputElement>('Vad ska göras?').value,
    ]).toEqual(['1 beslut från Q4 2026 finns nu i Q1 2027. Ångra', 'Boka handledning']);
  });

  it('can be undone', async () => {
    const user = await carried();
    await press(user, 'Ångra');
    expect([field('quarter-year').value, screen.getByLabelText<HTMLInputElement>('Q4').checked]).toEqual([
      '2026',
      true,
    ]);
  });

  it('leaves a way back to the quarter before', async () => {
    const user = await carried();
    await press(user, 'Q4 2026');
    await waitFor(async () =>
      expect(await under('Det ni har bestämt')).toEqual(['Boka handledning · öppet']),
    );
  });

  it('has nothing more to take along the second time', async () => {
    const user = await carried();
    await press(user, 'Q4 2026');
    expect(screen.queryByRole('button', { name: /^Ta med/ })).toBeNull();
  });
});

describe('earlier quarters', () => {
  it('keep their reflection, which comes first at the next 1:1', async () => {
    const user = await open('2026-09-20');
    await write(user, 'quarter-reflection-strengths', 'Tålamod');
    await user.click(screen.getByLabelText('Q4'));
    await waitFor(async () =>
      expect(await under('Först på 1:1: reflektionen från Q3 2026')).toEqual(['Styrkor: Tålamod']),
    );
  });

  it('that hold nothing are over', async () => {
    const user = await open();
    await user.click(screen.getByLabelText('Q1'));
    await waitFor(() => expect(answer()).toBe('Q1 2026 är slut, och inget är öppet'));
  });
});
