import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ISLANDS } from '../../plugins/documents/islands.mjs';
import { EMBEDDED, frameAddress, framePage, wholePage } from './addresses';
import { embedText } from './text';

const FOLDERS = { sv: 'docs', en: 'i18n/en/docusaurus-plugin-content-docs/current' } as const;

describe('the tools for frames', () => {
  it('are all tools there are', () => {
    const tools = Object.keys(ISLANDS).filter((name) => name !== 'embedding');
    expect([...EMBEDDED].sort()).toEqual(tools.sort());
  });

  it.each(EMBEDDED.flatMap((tool) => (['sv', 'en'] as const).map((locale) => [tool, locale] as const)))(
    '%s is called in %s what its page is called',
    (tool, locale) => {
      const page = readFileSync(`${FOLDERS[locale]}/${wholePage(tool).replace(/\/$/, '')}.mdx`, 'utf8');
      expect(`title: ${embedText[locale].names[tool]}`).toBe(/^title: .*$/m.exec(page)?.[0]);
    },
  );
});

describe('an address for a frame', () => {
  it('has the tool’s own name', () => {
    expect([framePage('fee'), framePage('receipt')]).toEqual(['embed/avgift/', 'embed/kontrollera/']);
  });

  it('leaves out what goes without saying', () => {
    expect(frameAddress('fee', '/en/', { theme: 'auto', accent: null })).toBe('/en/embed/avgift/');
  });

  it('says the look that was chosen', () => {
    expect(frameAddress('goals', 'https://guide.example/', { theme: 'morkt', accent: 'c8a2ff' })).toBe(
      'https://guide.example/embed/smart-mal/?tema=morkt&accent=c8a2ff',
    );
  });
});
