import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import ruleReferences from './remark';

const parser = unified().use(remarkParse).use(remarkMdx);
const run = (source: string) => () => {
  type Tree = Parameters<ReturnType<typeof ruleReferences>>[0];
  ruleReferences()(parser.parse(source) as unknown as Tree, { path: 'docs/x.mdx' });
};

describe('references from prose to the rules', () => {
  it('lets a rule that exists through', () => {
    expect(run('Du behöver <Rule id="prerequisite.sessions"/>.')).not.toThrow();
  });

  it('stops at an unknown rule and names page, line and column', () => {
    expect(run('# Krav\n\nDu behöver <Rule id="prerequisite.session"/>.')).toThrow(
      'docs/x.mdx:3:12 <Rule>: there is no rule “prerequisite.session”',
    );
  });

  it('stops at a form that does not fit the rule', () => {
    expect(run('<Rule id="prerequisite.sessions" form="items"/>')).toThrow('cannot be written as “items”');
  });

  it('stops at a form that does not exist', () => {
    expect(run('<Rule id="prerequisite.sessions" form="words"/>')).toThrow('there is no form “words”');
  });

  it('looks into the ids of a table', () => {
    expect(run("<RuleTable ids={['prerequisite.sessions', 'fee.plattform']}/>")).toThrow(
      'there is no rule “fee.plattform”',
    );
  });

  it('stops at an unknown reading', () => {
    expect(run('<Reading id="Q-99"/>')).toThrow('there is no reading “Q-99”');
  });

  it('stops at an unknown missing piece', () => {
    expect(run('<Missing id="P-99"/>')).toThrow('there is no missing piece “P-99”');
  });

  it('lets a derived number through', () => {
    expect(run('<Rule id="training.partsRequired"/>')).not.toThrow();
  });
});
