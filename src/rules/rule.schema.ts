import { z } from '../zod';
import { isPlainDate } from './calendar';
import { COMPARISONS, DOCUMENTS, UNITS } from './rule';

const text = z.string().trim().min(1);
const localized = z.strictObject({ sv: text, en: text });
const date = z.string().refine(isPlainDate, 'not a date');
const item = z.strictObject({ code: z.string().regex(/^[a-z][A-Za-z0-9]*$/), label: localized });

const inOrder = (values: readonly { from: string }[]) =>
  values.every((value, index) => (values[index - 1]?.from ?? '') < value.from);

const dated = <Value extends z.ZodType>(value: Value) =>
  z
    .array(z.strictObject({ from: date, value }))
    .min(1)
    .refine(inOrder, 'values must stand in order of their dates');

const base = {
  title: localized,
  compare: z.enum(COMPARISONS),
  source: z.strictObject({
    document: z.enum(DOCUMENTS),
    anchor: z.string().regex(/^[a-z0-9-]+$/),
    facts: z.array(z.string().regex(/^(CP|MP|ML|LC)-\d\d$/)),
  }),
  readings: z.array(z.string().regex(/^Q-\d\d$/)),
  checked: date,
  reviewBy: date,
};

const whole = z.number().int().nonnegative();
const range = z
  .strictObject({ min: whole, max: whole })
  .refine((value) => value.min <= value.max, 'min must not exceed max');

/** Shape and invariants of one rule; a test runs it over every record. */
export const ruleSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...base, kind: z.literal('quantity'), unit: z.enum(UNITS), values: dated(whole) }),
    z.strictObject({ ...base, kind: z.literal('range'), unit: z.enum(UNITS), values: dated(range) }),
    z.strictObject({ ...base, kind: z.literal('list'), values: dated(z.array(item).min(1)) }),
    z.strictObject({ ...base, kind: z.literal('term'), values: dated(localized) }),
  ])
  .refine((rule) => rule.checked < rule.reviewBy, 'review must come after the check')
  .refine(
    (rule) =>
      rule.kind !== 'quantity' || rule.unit !== 'percent' || rule.values.every(({ value }) => value <= 100),
    'a percentage lies between 0 and 100',
  )
  .refine(
    (rule) =>
      rule.source.document === 'law' || rule.source.document === 'guide' || rule.source.facts.length > 0,
    'a rule of the documents names its facts',
  )
  .refine(
    (rule) =>
      rule.kind !== 'list' ||
      rule.values.every(({ value }) => new Set(value.map(({ code }) => code)).size === value.length),
    'codes in a list are unique',
  );
