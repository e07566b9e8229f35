import { describe, expect, it } from 'vitest';
import { settleVariables } from './variables.mjs';

describe('a variable of the theme that was built on', () => {
  it('becomes its value where it is used', () => {
    expect(settleVariables(':root{--ifm-gap:1rem}p{margin:var(--ifm-gap)}')).toBe(':root{}p{margin:1rem}');
  });

  it('is followed through another one', () => {
    expect(settleVariables(':root{--ifm-a:1rem;--ifm-b:calc(var(--ifm-a)*2)}p{margin:var(--ifm-b)}')).toBe(
      ':root{}p{margin:calc( 1rem *2)}',
    );
  });

  it('keeps apart what stood side by side', () => {
    expect(settleVariables(':root{--ifm-a:1px;--ifm-b:2px}p{margin:var(--ifm-a)var(--ifm-b)}')).toBe(
      ':root{}p{margin:1px  2px}',
    );
  });

  it('has our value when a layer has another', () => {
    expect(
      settleVariables(
        '@layer a{:root{--ifm-ink:red}html[data-theme=dark]{--ifm-ink:tan}}:root{--ifm-ink:blue}p{color:var(--ifm-ink)}',
      ),
    ).toBe('@layer a{:root{}html[data-theme=dark]{}}:root{}p{color:blue}');
  });

  it.each([
    ['in the dark', ':root{--ifm-ink:red}html[data-theme=dark]{--ifm-ink:tan}p{color:var(--ifm-ink)}'],
    ['on paper', ':root{--ifm-ink:red}@media print{:root{--ifm-ink:black}}p{color:var(--ifm-ink)}'],
    ['in one part', '.bar{--ifm-ink:red}p{color:var(--ifm-ink)}'],
    ['on a part as well', ':root{--ifm-ink:red}.bar{--ifm-ink:tan}p{color:var(--ifm-ink)}'],
  ])('stays a variable when it is another one %s', (_, css) => {
    expect(settleVariables(css)).toBe(css);
  });

  it('stays as it is when it is ours', () => {
    const css = ':root{--ink:red}p{color:var(--ink)}';
    expect(settleVariables(css)).toBe(css);
  });
});
