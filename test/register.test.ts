import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { collectReferences } from '../plugins/rule-references/collect.mjs';
import type { SiteReferences } from '../src/mdx/references';
import { RULES, type RuleId } from '../src/rules';

const root = fileURLToPath(new URL('..', import.meta.url));
const ids = Object.keys(RULES) as RuleId[];

let sv: SiteReferences;
let en: SiteReferences;

beforeAll(async () => {
  ({ sv, en } = await collectReferences({ root, on: '2026-11-20' }));
}, 60_000);

const toolsOf = (id: RuleId) => sv.rules[id].tools.map((tool) => tool.id);
const addresses = ({ rules }: SiteReferences, id: RuleId) =>
  rules[id].pages.flatMap(({ path, places }) => places.map(({ anchor }) => `${path}#${anchor}`));

describe('the register', () => {
  it('knows who needs every rule: a page, a tool, or both', () => {
    const needed = (id: RuleId) => sv.rules[id].pages.length + sv.rules[id].tools.length > 0;
    expect(ids.filter((id) => !needed(id))).toEqual([]);
  });

  it.each([
    ['prerequisite.sessions', 'eligibility'],
    ['evaluation.completion', 'progress'],
    ['fee.platform', 'fee'],
    ['goals.perQuarter', 'goals'],
    ['tax.vat', 'fee'],
    ['budget.annual', 'budget'],
  ] as const)('knows that %s is asked for by the tool %s', (id, tool) => {
    expect(toolsOf(id)).toContain(tool);
  });

  it.each([
    ['fee.platform', 'eligibility'],
    ['prerequisite.sessions', 'fee'],
    ['training.exercises', 'goals'],
  ] as const)('does not say that %s is asked for by the tool %s', (id, tool) => {
    expect(toolsOf(id)).not.toContain(tool);
  });

  it('says that no tool asks for what is only told', () => {
    expect(toolsOf('recognition.forms')).toEqual([]);
  });

  it('leads from a tool to its own page', () => {
    expect(sv.rules['fee.platform'].tools[0]).toMatchObject({
      path: '/verktyg/avgift',
      title: 'Avgiftskalkylatorn',
    });
  });

  it('finds a sentence, the reading shown beside it and the register of readings', () => {
    expect(addresses(sv, 'fee.platform')).toEqual(
      expect.arrayContaining([
        '/coaching-certifieringsprogram-2025#avgift',
        '/som-coach/avgift#null',
        '/regler/lasningar#Q-25',
      ]),
    );
  });

  it.each(ids)('finds the same places for %s in both languages', (id) => {
    expect(addresses(en, id)).toEqual(addresses(sv, id));
  });

  it('waits for no review today', () => {
    expect(sv.overdue).toEqual([]);
  });
});
