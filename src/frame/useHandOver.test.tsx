import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { useHandOver } from './useHandOver';

const KEY = 'inner-journey-guide/on-its-way/receipt';

function Tool() {
  const [text, setText] = useState('');
  const arrives = useHandOver('receipt', text === '' ? null : text, setText);
  return (
    <>
      <a className="bar__language" href="#en">
        English
      </a>
      <a href="#other">Regler</a>
      <input
        aria-label="Kvitto"
        disabled={arrives}
        onChange={(event) => setText(event.target.value)}
        value={text}
      />
    </>
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>('Kvitto');

function write(text: string) {
  render(<Tool />);
  fireEvent.change(field(), { target: { value: text } });
}

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

describe('leaving for the other language', () => {
  it('notes what is written', () => {
    write('abc');
    fireEvent.click(screen.getByText('English'));
    expect(sessionStorage.getItem(KEY)).toBe('"abc"');
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
    'notes nothing when it opens beside this page: %j',
    (how) => {
      write('abc');
      fireEvent.click(screen.getByText('English'), how);
      expect(sessionStorage.length).toBe(0);
    },
  );

  it('notes nothing at another link', () => {
    write('abc');
    fireEvent.click(screen.getByText('Regler'));
    expect(sessionStorage.length).toBe(0);
  });

  it('notes nothing of an empty field', () => {
    write('abc');
    fireEvent.change(field(), { target: { value: '' } });
    fireEvent.click(screen.getByText('English'));
    expect(sessionStorage.length).toBe(0);
  });
});

describe('arriving from the other language', () => {
  const arrive = async (noted: string) => {
    sessionStorage.setItem(KEY, noted);
    render(<Tool />);
  };

  it('keeps the field closed until the words are there', async () => {
    await arrive('"abc"');
    expect(field().disabled).toBe(true);
    await screen.findByDisplayValue('abc');
    expect(field().disabled).toBe(false);
  });

  it('leaves nothing behind', async () => {
    await arrive('"abc"');
    await screen.findByDisplayValue('abc');
    expect(sessionStorage.length).toBe(0);
  });

  it.each(['', '{', '12', '{"text":"abc"}', 'null'])('reads “%s” as nothing, and opens', async (noted) => {
    await arrive(noted);
    await expect.poll(() => field().disabled).toBe(false);
    expect([field().value, sessionStorage.length]).toEqual(['', 0]);
  });
});
