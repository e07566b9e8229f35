import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkHouse, wordsOf } from './house';

describe('which words of a file are read', () => {
  it.each([
    ['src/tools/fee/text.sv.ts', 'all', 'text', 'sv'],
    ['src/tools/fee/text.en.ts', 'all', 'text', 'en'],
    ['src/tools/goals/plan/laterText.en.ts', 'all', 'text', 'en'],
    ['src/frame/dateText.ts', 'all', 'text', 'sv'],
    ['src/mdx/text.ts', 'all', 'text', 'sv'],
    ['src/pages/_front/text.ts', 'all', 'text', 'sv'],
    ['src/rules/plan/plan.readings.ts', 'all', 'record', 'sv'],
    ['src/rules/missing.ts', 'all', 'record', 'sv'],
    ['src/rules/plan/plan.rules.ts', 'titles', 'plain', 'sv'],
    ['src/tools/fee/FeeFields.tsx', 'prose', 'text', 'sv'],
    ['i18n/en/code.json', 'messages', 'text', 'en'],
  ])('%s: %s', (file, which, place, locale) => {
    expect(wordsOf(file)).toEqual({ which, place, locale });
  });

  it.each([
    'src/tools/fee/fee.test.ts',
    'src/tools/fee/feePage.fixtures.tsx',
    'src/folder/fixtures/pages.ts',
    'src/css/site.css',
    'src/rules/rule.schema.ts',
  ])('%s: none', (file) => {
    expect(wordsOf(file)).toBeNull();
  });
});

describe('drift planted in a house', () => {
  const english = 'i18n/en/docusaurus-plugin-content-docs/current';
  const planted: ReadonlyArray<readonly [string, string, string]> = [
    ['docs/krav.mdx', 'Du behöver tio samtal.\n', 'tio samtal'],
    [`${english}/krav.mdx`, 'You need ten sessions.\n', 'ten sessions'],
    ['docusaurus.config.ts', "export default { tagline: 'Reglerna från 1 april 2025' };\n", '1 april 2025'],
    ['i18n/en/code.json', '{ "a": { "message": "Back within 7 days" } }\n', '7'],
    ['src/pages/_front/text.ts', "export const sv = { lede: 'Minst 80 % krävs' };\n", '80 %'],
    ['src/rules/plan/plan.readings.ts', "export const a = { en: 'SEK 5,000 a year' };\n", 'SEK 5,000'],
    ['src/rules/plan/plan.rules.ts', "export const a = { title: { sv: 'Tre mål' }, v: '1.0' };\n", 'Tre mål'],
    ['src/tools/fee/text.en.ts', "export const en = { hint: 'Half the price' };\n", 'Half'],
    ['src/ui/Chart.tsx', 'export const A = () => <p aria-label="Efter sex månader" />;\n', 'sex månader'],
  ];
  let root = '';

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'gate-'));
    for (const [file, source] of planted) {
      mkdirSync(join(root, dirname(file)), { recursive: true });
      writeFileSync(join(root, file), source);
    }
  });

  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it.each(planted)('is found in %s', (file, _, typed) => {
    const checked = checkHouse(root).find((each) => each.file.replaceAll('\\', '/') === file);
    expect(checked?.findings.map((finding) => finding.typed)).toEqual([typed]);
  });
});
