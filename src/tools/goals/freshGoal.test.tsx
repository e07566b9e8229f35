import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { box, fetchParts, open } from './goalPage.fixtures';

beforeAll(fetchParts);
afterEach(cleanup);

const line = () => screen.queryByRole('button', { name: /^Mål 1 av 1/ })?.textContent;

describe('a goal that was just begun', () => {
  it('stands in the list with every letter missing before what reads goals has come', () => {
    open();
    fireEvent.click(box('Utvecklare'));
    fireEvent.click(screen.getByRole('button', { name: 'Börja med ett tomt mål' }));
    expect(line()).toContain('S saknas, M saknas, A saknas, R saknas, T saknas');
  });

  it('keeps its line when its fields come', async () => {
    open();
    fireEvent.click(box('Utvecklare'));
    fireEvent.click(screen.getByRole('button', { name: 'Börja med ett tomt mål' }));
    const before = screen.getByRole('button', { name: /^Mål 1 av 1/ });
    await screen.findByLabelText('Det här ska jag göra');
    expect(screen.getByRole('button', { name: /^Mål 1 av 1/ })).toBe(before);
  });
});
