import { expect, it } from 'vitest';
import { tokensFor } from './look.mjs';

const TOKENS = `@font-face { font-family: A }
:root { --ink: #111; --focus: var(--lake); --lake: #00f; --unused: #eee }
@media (max-width: 996px) { :root { --ink: #222 } }
[data-theme='dark'] { --ink: #fff; }`;

it('the dialog brings the tokens that it uses, by day and by night, and no others', () => {
  expect(tokensFor(TOKENS, '.a { color: var(--ink) }')).toBe(
    ".search{--ink:#111}[data-theme='dark'] .search{--ink:#fff}",
  );
});

it('a token that another one uses comes along', () => {
  expect(tokensFor(TOKENS, '.a { outline-color: var(--focus) }')).toContain(
    '--focus:var(--lake);--lake:#00f',
  );
});
