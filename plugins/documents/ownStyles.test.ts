import { expect, test } from 'vitest';
import { withoutOthers } from './ownStyles.mjs';

const kept = (css: string) => withoutOthers(css, ['fee']).replace(/\s+/g, '');

test.each([
  ['a rule that names no tool', 'a{b:c}', 'a{b:c}'],
  ['a rule for the tool on the page', '.tool[data-tool=fee] p{b:c}', '.tool[data-tool=fee]p{b:c}'],
  [
    'a rule for several tools, the page’s among them',
    "a:has([data-island='fee'],[data-island='goals']){b:c}",
    "a:has([data-island='fee'],[data-island='goals']){b:c}",
  ],
  ['the selector that is for the page, of several', 'a[data-tool=goals],p{b:c}', 'p{b:c}'],
])('keeps %s', (_what, css, expected) => {
  expect(kept(css)).toBe(expected);
});

test.each([
  ['for another tool', '[data-tool="goals"] p{b:c}'],
  ['for another tool’s place', "[data-island='goals']{b:c}"],
])('leaves out a rule %s', (_what, css) => {
  expect(kept(css)).toBe('');
});
