import { COMPARISONS, DOCUMENTS, UNITS } from '../../src/rules';
import { z } from '../../src/zod';

/** Goes up when a program that reads the file must change; new fields alone do not raise it. */
export const FORMAT_VERSION = 1;

const text = z
  .strictObject({ sv: z.string(), en: z.string() })
  .meta({ id: 'text', description: 'The same words in Swedish and English, rule values written out.' });
const date = z.iso.date().meta({ id: 'date', description: 'A calendar day.' });
const factId = z.string().regex(/^(CP|MP|ML|LC)-\d\d$/);
const facts = z.array(factId).describe('Numbered facts of the documents.');
const ruleIds = z.array(z.string()).describe('Ids of the rules whose values the texts write out.');
const url = z
  .string()
  .meta({ id: 'url', format: 'uri-reference', description: 'Relative to the address of this file.' });
const urls = z.strictObject({ sv: url, en: url });
const urlLists = z.strictObject({ sv: z.array(url), en: z.array(url) });

const whole = z.int().min(0);
const dated = <Value extends z.ZodType>(value: Value) =>
  z
    .array(z.strictObject({ from: date, value }))
    .min(1)
    .describe('In order of date. A value holds from its day until the day before the next one’s.');
const unit = z
  .enum(UNITS)
  .describe(
    'What the value counts. Money is whole öre, a hundredth of a krona; per cent are whole and at most 100.',
  );

const base = {
  id: z.string().describe('Never changes its meaning.'),
  document: z
    .enum(DOCUMENTS)
    .describe(
      'programme and plan bind; law is background from the Swedish Tax Agency; guide is a choice of the site.',
    ),
  title: text,
  compare: z
    .enum(COMPARISONS)
    .describe(
      'How an answer is held against the value. atLeast, atMost and between include the limits; judged is for a person, never for a program; recommended is advice; example applies to nobody.',
    ),
  source: z.strictObject({
    anchor: z.string().describe('Heading id of the paragraph in the published document.'),
    url: urls.nullable().describe('The paragraph on this site; null for what stands on no page of it.'),
    facts,
  }),
  readings: z.array(z.string()).describe('Ids of the readings that the rule rests on.'),
  checked: date.describe('The day when the rule was last held against its source.'),
  reviewBy: date.describe('The day by which that should happen again.'),
  usedBy: z.array(z.string()).describe('Ids of the tools that ask for the rule.'),
  quotedBy: urlLists.describe('Every place on the site that writes out the value, language by language.'),
};

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('quantity'), unit, values: dated(whole) }),
  z.strictObject({
    ...base,
    kind: z.literal('range'),
    unit,
    values: dated(z.strictObject({ min: whole, max: whole })),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('list'),
    values: dated(z.array(z.strictObject({ code: z.string(), label: text })).min(1)),
  }),
  z.strictObject({ ...base, kind: z.literal('term'), values: dated(text) }),
]);

const reading = z
  .strictObject({
    id: z.string(),
    question: text,
    reading: text.describe('The answer that the rules follow.'),
    why: text,
    alternatives: z.array(z.strictObject({ id: z.string(), reading: text, changes: text })),
    asks: z.array(z.string()).describe('Who can settle the question; empty when the wording does.'),
    sources: facts,
    rules: ruleIds,
    url: urls,
  })
  .describe('How one unclear place in the documents is read.');

const missing = z
  .strictObject({ id: z.string(), what: text, handling: text, sources: facts, rules: ruleIds, url: urls })
  .describe('Something that the documents leave out.');

/** What `/regler.json` holds. */
export const publishedRules = z
  .strictObject({
    $schema: z.string(),
    formatVersion: z.literal(FORMAT_VERSION),
    generator: z.strictObject({ name: z.string(), version: z.string() }).describe('What made this file.'),
    edition: date.describe('The first day of the edition whose values the texts write out.'),
    tools: z.array(z.strictObject({ id: z.string(), title: text, url: urls })),
    rules: z.array(rule),
    readings: z.array(reading),
    missing: z.array(missing),
  })
  .meta({
    title: 'The rules of Inner Journey’s guide',
    description: 'Every rule of the certification programme and the employee development plan, as data.',
  });

export type PublishedRules = z.infer<typeof publishedRules>;

/**
 * The schema of the file, in JSON Schema draft 2020-12. It carries no `$id`: the site is built for more than one
 * address, and the file points to its schema by where it lies.
 */
export const publishedSchema = (): unknown => z.toJSONSchema(publishedRules, { target: 'draft-2020-12' });
