import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CASE_SHAPES } from '../../folder/caseShapes';
import { openFolder } from '../../folder/folder';
import { EligibilityCheck } from '../../tools/eligibility/EligibilityCheck';
import { SeniorCheck } from '../../tools/senior/SeniorCheck';
import {
  banner,
  box,
  button,
  DAYS,
  fetchParts,
  freshPage,
  hashOf,
  leave,
  open,
  openShared,
  plain,
  SENIOR,
  TODAY,
} from './sharedCase.fixtures';

beforeAll(fetchParts);
beforeEach(freshPage);
afterEach(leave);

describe('a page that is opened with a case', () => {
  test('fills the form with it, to be read', async () => {
    await openShared();
    expect([box(/certifierad/).value, box(/samtal/).value]).toEqual(['2026-05-21', '12']);
    expect(box(/samtal/).closest('fieldset')?.disabled).toBe(true);
  });

  test('answers it as of today', async () => {
    await openShared();
    expect(plain((await banner(/^Inte ännu/)).textContent)).toBe('Inte ännu – 1 dag och 8 samtal kvar');
  });

  test('says when it was made and by which rules', async () => {
    await openShared();
    expect(plain(screen.getByText(/^Gjort/).textContent)).toContain(
      'Gjort 5 oktober 2026 enligt reglerna från 1 april 2025.',
    );
  });

  test.each([
    ['2025-04-01', 0],
    ['2025-01-01', 1],
  ] as const)('tells when other rules than those from %s hold now', async (edition, told) => {
    await open(await hashOf({ ...SENIOR, edition }));
    await banner('Du läser ett delat fall');
    expect(screen.queryAllByText(/Reglerna har ändrats sedan dess/)).toHaveLength(told);
  });

  test('says it in English too', async () => {
    await openShared('en');
    expect(plain(screen.getByText(/^Made on/).textContent)).toContain(
      'Made on 5 October 2026 under the rules from 1 April 2025.',
    );
  });

  test('says beside each value that it came with the link', async () => {
    await openShared();
    expect((await screen.findAllByText(/från länken/)).length).toBeGreaterThan(0);
  });

  test('has no longer the case in its address', async () => {
    await openShared();
    expect(location.hash).toBe('');
  });

  test('takes the reader to what it says', async () => {
    await openShared();
    // Focus moves once the banner has been drawn.
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Du läser ett delat fall'));
  });

  test('offers nothing that would keep or send it on', async () => {
    await openShared();
    expect([
      screen.queryByRole('button', { name: 'Spara i den här webbläsaren' }),
      screen.queryByRole('button', { name: 'Dela som länk' }),
    ]).toEqual([null, null]);
  });

  test('reads a link that is put in the address later', async () => {
    await open('');
    location.hash = await hashOf(SENIOR);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(await banner('Du läser ett delat fall')).toBeTruthy();
  });

  test('does not touch what is kept', async () => {
    const folder = await openFolder();
    await folder.save('senior', { certified: '2025-04-01', sessions: '3' }, new Date());
    await openShared();
    const kept = await folder.load('senior');
    expect(kept.kind === 'found' && kept.answers).toEqual({ certified: '2025-04-01', sessions: '3' });
  });
});

describe('closing it', () => {
  test('leaves an empty form', async () => {
    const user = await openShared();
    await user.click(button('Stäng'));
    expect([box(/certifierad/).value, box(/samtal/).value]).toEqual(['', '']);
    expect(box(/samtal/).closest('fieldset')?.disabled).toBe(false);
  });

  test('brings back what is kept', async () => {
    await (await openFolder()).save('senior', { certified: '2025-04-01', sessions: '3' }, new Date());
    const user = await openShared();
    await user.click(button('Stäng'));
    await waitFor(() => expect(box(/samtal/).value).toBe('3'));
  });
});

describe('taking it over', () => {
  test('fills the form, and says so', async () => {
    const user = await openShared();
    await user.click(button('Använd som mina svar'));
    expect(box(/samtal/).value).toBe('12');
    expect(screen.getByText(/^Det delade fallet är nu dina svar/)).toBeTruthy();
  });

  test('keeps nothing by itself', async () => {
    const user = await openShared();
    await user.click(button('Använd som mina svar'));
    expect((await (await openFolder()).load('senior')).kind).toBe('none');
  });

  test('can be undone', async () => {
    const user = await openShared();
    await user.click(button('Använd som mina svar'));
    await user.click(button('Ångra'));
    expect(box(/samtal/).value).toBe('');
    expect(screen.queryByText(/^Det delade fallet är nu dina svar/)).toBeNull();
  });

  describe('when something is kept', () => {
    const begin = async () => {
      const saved = new Date('2026-11-19T09:15:00.000Z');
      await (await openFolder()).save('senior', { certified: '2025-04-01', sessions: '3' }, saved);
      const user = await openShared();
      await waitFor(() => expect(button('Använd som mina svar').disabled).toBe(false));
      await user.click(button('Använd som mina svar'));
      return user;
    };

    test('asks first, and says what would be replaced', async () => {
      await begin();
      const dialog = screen.getByRole('dialog', { name: 'Ersätta dina svar?' });
      expect(plain(dialog.textContent)).toContain('Senior Coach-kollen, sparade 19 november 2026');
    });

    test('changes nothing when the answer is no', async () => {
      const user = await begin();
      await user.click(button('Avbryt'));
      await user.click(button('Stäng'));
      expect(box(/samtal/).value).toBe('3');
    });

    test('replaces it when the answer is yes, and undo brings it back', async () => {
      const user = await begin();
      await user.click(button('Ja, ersätt mina svar'));
      expect(box(/samtal/).value).toBe('12');
      await user.click(button('Ångra'));
      expect(box(/samtal/).value).toBe('3');
    });
  });
});

describe('a link that does not open here', () => {
  test('is refused with what to do, and the form is the reader’s own', async () => {
    await open(`${(await hashOf(SENIOR)).slice(0, -3)}`);
    expect(await banner('Länken gick inte att öppna')).toBeTruthy();
    expect(screen.getByText(/Kopiera den igen, eller be om en ny\./)).toBeTruthy();
    expect(box(/samtal/).closest('fieldset')?.disabled).toBe(false);
  });

  test('leads to the tool that it belongs to', async () => {
    const { tool, answers } = { tool: 'fee' as const, answers: CASE_SHAPES.fee.empty() };
    const hash = await hashOf({ tool, answers: { ...answers, price: '800' }, ...DAYS });
    await open(hash);
    expect(await banner('Länken hör till avgiftskalkylatorn')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Öppna det i avgiftskalkylatorn' });
    expect(link.getAttribute('href')).toBe(`/verktyg/avgift/${hash}`);
  });

  test('is left to the tool that it belongs to, when that is on the same page', async () => {
    location.hash = await hashOf(SENIOR);
    render(
      <>
        <EligibilityCheck base="/" locale="sv" today={TODAY} />
        <SeniorCheck base="/" locale="sv" today={TODAY} />
      </>,
    );
    expect(await banner('Du läser ett delat fall')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /^Länken hör till/ })).toBeNull();
  });
});
