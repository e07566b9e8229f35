import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { collectReferences } from '../rule-references/collect.mjs';
import { type PublishedRules, publishedSchema } from './format';
import { publish } from './publish';

type Rule = PublishedRules['rules'][number];
interface Draft {
  rules: Record<string, unknown>[];
  formatVersion: unknown;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
let file: PublishedRules;

/** As another program meets them: through JSON. */
const asJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

beforeAll(async () => {
  const references = await collectReferences({ root, on: '2026-11-20' });
  file = asJson(publish(references, { version: '1.2.3', edition: '2025-04-01' }));
}, 60_000);

const ruleOf = (id: string): Rule | undefined => file.rules.find((rule) => rule.id === id);

function faults(value: unknown): string[] {
  const ajv = new Ajv({ allErrors: true, strict: true });
  addFormats(ajv);
  const validate = ajv.compile(asJson(publishedSchema()) as object);
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath }) => instancePath);
}

describe('the published rules', () => {
  it('follow their own schema', () => {
    expect(faults(file)).toEqual([]);
  });

  it.each([
    ['a value that is no number', (draft: Draft) => edit(draft, 'fee.platform', { values: [dated('10')] })],
    ['an amount that is not whole', (draft: Draft) => edit(draft, 'budget.annual', { values: [dated(0.5)] })],
    ['a rule without a value', (draft: Draft) => edit(draft, 'fee.platform', { values: [] })],
    ['a unit that does not exist', (draft: Draft) => edit(draft, 'fee.platform', { unit: 'euro' })],
    ['a comparison that does not exist', (draft: Draft) => edit(draft, 'fee.platform', { compare: 'more' })],
    ['a day that does not exist', (draft: Draft) => edit(draft, 'fee.platform', { checked: '2026-02-30' })],
    ['a field that does not exist', (draft: Draft) => edit(draft, 'fee.platform', { note: 'x' })],
    ['another version of the format', (draft: Draft) => ({ ...draft, formatVersion: 2 })],
  ])('would not pass with %s', (_what, plant) => {
    expect(faults(plant(asJson(file) as unknown as Draft))).not.toEqual([]);
  });

  it('hold every rule, in the order of the register', () => {
    expect(file.rules.slice(0, 2).map(({ id }) => id)).toEqual(['programme.steps', 'prerequisite.tools']);
    expect(file.rules.length).toBeGreaterThan(70);
  });

  it('hold a rule with everything that is known of it', () => {
    expect(ruleOf('evaluation.decision')).toMatchObject({
      document: 'programme',
      title: { sv: 'Tid till besked', en: 'Time to a decision' },
      kind: 'quantity',
      unit: 'week',
      compare: 'atMost',
      values: [{ from: '2025-01-01', value: 1 }],
      source: {
        anchor: 'besked',
        url: {
          sv: 'coaching-certifieringsprogram-2025/#besked',
          en: 'en/coaching-certifieringsprogram-2025/#besked',
        },
        facts: ['CP-33'],
      },
      readings: ['Q-09'],
      usedBy: expect.arrayContaining(['progress']),
    });
  });

  it('lead to the places that quote a rule, in the language of each', () => {
    expect(ruleOf('evaluation.decision')?.quotedBy).toMatchObject({
      sv: expect.arrayContaining(['under-utbildningen/bedomning-och-besked/#besked']),
      en: expect.arrayContaining(['en/under-utbildningen/bedomning-och-besked/#besked']),
    });
  });

  it('have money in öre', () => {
    expect(ruleOf('budget.annual')).toMatchObject({ unit: 'ore', values: [{ value: 500_000 }] });
  });

  it('have every dated value of a rule', () => {
    expect(ruleOf('tax.vatThreshold')?.values).toEqual([
      { from: '2022-07-01', value: 8_000_000 },
      { from: '2025-01-01', value: 12_000_000 },
    ]);
  });

  it('have no address for a source that stands on no page', () => {
    expect(ruleOf('tax.vat')?.source.url).toBeNull();
  });

  it('write values out in the texts, and say which rules they are', () => {
    expect(file.missing.find(({ id }) => id === 'P-01')).toMatchObject({
      handling: { sv: 'Vi gissar inte vilka de är. Fråga i #coaching-kanal om du behöver dem.' },
      rules: ['support.channel'],
    });
  });

  it('leave no token in any text', () => {
    expect(JSON.stringify(file)).not.toMatch(/\{[a-z]+\.[A-Za-z.]+(\|[a-z]+)?\}/);
  });

  it('name only readings that they hold', () => {
    const known = new Set(file.readings.map(({ id }) => id));
    expect(file.rules.flatMap(({ readings }) => readings).filter((id) => !known.has(id))).toEqual([]);
  });

  it('name only tools that they hold', () => {
    const known = new Set(file.tools.map(({ id }) => id));
    expect(file.rules.flatMap(({ usedBy }) => usedBy).filter((id) => !known.has(id))).toEqual([]);
  });

  it('say their edition, format and version, and no time of day', () => {
    expect([file.edition, file.formatVersion, file.generator.version]).toEqual(['2025-04-01', 1, '1.2.3']);
    expect(JSON.stringify(file)).not.toMatch(/T\d\d:\d\d/);
  });
});

describe('the schema', () => {
  it('is of draft 2020-12 and says that money is in öre', () => {
    const text = JSON.stringify(publishedSchema());
    expect(text).toContain('https://json-schema.org/draft/2020-12/schema');
    expect(text).toContain('Money is whole öre');
  });
});

const dated = (value: unknown) => ({ from: '2025-01-01', value });

/** The same file with one rule changed. */
function edit(draft: Draft, id: string, change: Record<string, unknown>): Draft {
  return { ...draft, rules: draft.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)) };
}
