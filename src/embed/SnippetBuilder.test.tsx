import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { SnippetBuilder } from './SnippetBuilder';

afterEach(cleanup);

const open = (base = '/') => {
  render(<SnippetBuilder base={base} locale={base === '/' ? 'sv' : 'en'} origin="https://guide.example" />);
};
const code = () => document.querySelector('pre')?.textContent ?? '';
const colour = (text: string) =>
  fireEvent.change(screen.getByLabelText(/^Egen färg/), { target: { value: text } });
const said = () => document.querySelector('.status-line')?.textContent;

test('the code is there before anything is chosen', () => {
  open();
  expect(code().split('\n')).toEqual([
    '<iframe',
    '  src="https://guide.example/embed/avgift/"',
    '  title="Avgiftskalkylatorn"',
    '  width="100%" height="900" allow="clipboard-write" style="border: 0"',
    '></iframe>',
    '<script src="https://guide.example/embed/host.js" async></script>',
  ]);
});

test('another language has addresses of its own, and the same script', () => {
  open('/guide/en/');
  expect(code()).toContain('src="https://guide.example/guide/en/embed/avgift/"');
  expect(code()).toContain('src="https://guide.example/guide/embed/host.js"');
});

test('the code follows what is chosen', () => {
  open();
  fireEvent.change(screen.getByLabelText('Vilket verktyg vill du visa?'), { target: { value: 'goals' } });
  fireEvent.click(screen.getByLabelText('Alltid mörkt'));
  colour('#c8a2ff');
  expect(code()).toContain('src="https://guide.example/embed/smart-mal/?tema=morkt&amp;accent=c8a2ff"');
  expect(code()).toContain('title="Målbyggaren"');
});

test('the link to try it leads to the same address', () => {
  open();
  colour('5b2a86');
  expect(screen.getByRole('link', { name: 'Prova i en ny flik' }).getAttribute('href')).toBe(
    '/embed/avgift/?accent=5b2a86',
  );
});

test('a colour that can be read in one look only is used there, and that is said', () => {
  open();
  colour('5b2a86');
  expect(said()).toBe('Färgen går att läsa på ljus botten. I mörkt läge används vår egen.');
});

test('a colour that suits the look that was chosen needs no words', () => {
  open();
  fireEvent.click(screen.getByLabelText('Alltid ljust'));
  colour('5b2a86');
  expect(said()).toBe('');
});

test('a colour that nobody could read is left out', () => {
  open();
  colour('ff0000');
  expect(said()).toMatch(/^Färgen syns för dåligt här/);
  expect(code()).not.toContain('accent');
});

test('what is no colour is told at its field and left out', () => {
  open();
  colour('"><script>');
  expect(screen.getByLabelText(/^Egen färg/).getAttribute('aria-invalid')).toBe('true');
  expect(code()).not.toContain('accent');
});
