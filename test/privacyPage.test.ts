import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CASE_TOOLS, type CaseTool } from '../src/folder/caseTools';
import { STORE_NAME } from '../src/folder/storeName';
import { TOOL_IDS, type ToolId } from '../src/folder/toolIds';

const PAGES = {
  sv: 'docs/regler/integritet.mdx',
  en: 'i18n/en/docusaurus-plugin-content-docs/current/regler/integritet.mdx',
} as const;

/** What the page calls the tools that it says have no link. A tool that gets or loses its link changes this list. */
const WITHOUT_LINK: Readonly<
  Record<Exclude<ToolId, CaseTool>, Readonly<Record<keyof typeof PAGES, string>>>
> = {
  evaluation: { sv: 'utvärderingen', en: 'the evaluation' },
  agreement: { sv: 'Inför första samtalet', en: 'Before the first session' },
  readiness: { sv: 'Redo-kollen', en: 'the readiness check' },
  quality: { sv: 'kvalitetsspegeln', en: 'the quality mirror' },
  feedback: { sv: 'återkopplingskorten', en: 'the feedback cards' },
  certificate: { sv: 'Intyg och titel', en: 'Certificate and title' },
  log: { sv: 'Samtalsloggen', en: 'The session log' },
};

describe.each(['sv', 'en'] as const)('the page on privacy in %s', (locale) => {
  const page = readFileSync(PAGES[locale], 'utf8');
  const sentence =
    page.split('\n').find((line) => /(?:har ingen sådan länk|have no such link)\.$/.test(line)) ?? '';

  test('names the database that the code opens', () => {
    expect(page).toContain(`\`${STORE_NAME}\``);
  });

  test('names every tool that has no link, and no other', () => {
    const names = Object.values(WITHOUT_LINK).map((names) => names[locale]);
    expect(names.filter((name) => !sentence.includes(name))).toEqual([]);
    expect(names.length).toBe(TOOL_IDS.length - CASE_TOOLS.length);
  });
});
