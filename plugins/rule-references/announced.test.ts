import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { FIRST_ONLY, MADE_UP } from '../../test/fixtures/editions/madeUp';
import { wrongDay } from './announced';
import ruleReferences from './remark';

const parser = unified().use(remarkParse).use(remarkMdx);
const run = (source: string) => () => {
  type Tree = Parameters<ReturnType<typeof ruleReferences>>[0];
  ruleReferences()(parser.parse(source) as unknown as Tree, { path: 'docs/x.mdx' });
};

describe('the day of an announced value', () => {
  it.each([
    ['without a day', 'prerequisite.sessions', undefined],
    ['the day the value begins', 'prerequisite.sessions', '2027-01-01'],
    ['the first value’s own day', 'prerequisite.sessions', '2025-01-01'],
    ['the day a derived number changes', 'training.stepsTotal', '2027-01-01'],
  ] as const)('is right: %s', (_case, id, on) => {
    expect(wrongDay(id, on, MADE_UP)).toBeNull();
  });

  it.each([
    ['the eve', '2026-12-31'],
    ['the day after', '2027-01-02'],
  ] as const)('is wrong on %s of the change, and says when it is', (_case, on) => {
    expect(wrongDay('prerequisite.sessions', on, MADE_UP)).toBe(
      `no value of “prerequisite.sessions” begins on ${on}; a value begins on 2027-01-01`,
    );
  });

  it('is wrong when it is no day', () => {
    expect(wrongDay('prerequisite.sessions', '2027-02-30', MADE_UP)).toBe(
      '“2027-02-30” is not a day; write on="2027-01-01"',
    );
  });

  it('is wrong for a rule that nothing is announced for', () => {
    expect(wrongDay('prerequisite.sessions', '2027-01-01', FIRST_ONLY)).toBe(
      'no value of “prerequisite.sessions” begins on 2027-01-01; no later value is announced',
    );
  });

  it('stops the build at a day nobody has announced, naming page, line and column', () => {
    expect(run('Från nyår: <Rule id="prerequisite.sessions" on="2024-12-31"/>.')).toThrow(
      'docs/x.mdx:1:12 <Rule>: no value of “prerequisite.sessions” begins on 2024-12-31; ',
    );
  });

  it('may itself be written, as the form “day”', () => {
    expect(run('Gäller från <Rule id="prerequisite.sessions" form="day"/>.')).not.toThrow();
  });
});
