import { describe, expect, it } from 'vitest';
import { apart, elementsOf } from './themeStyles.mjs';

const CSS =
  '@layer theme{p{margin:0}.button,a{color:red}:where(.button--primary){gap:0}@media print{.button{top:0}}}p{color:blue}';

describe('the theme’s styles', () => {
  it('are told from our own by their layer', () => {
    expect(apart(CSS).own).toBe('p{color:blue}');
  });

  it('lose what the house draws by itself, and keep what stood beside it', () => {
    expect(apart(CSS).theme).toBe('@layer theme{p{margin:0}a{color:red}@media print{}}');
  });

  it('are wanted for the elements that a script makes, not for every word in it', () => {
    expect(elementsOf('u("ul",{class:"card"});e(`h3`,null);say("close")')).toEqual(['ul', 'h3']);
  });
});
