import MDXComponents from '@theme-original/MDXComponents';
import { Missing } from '../mdx/Missing';
import { Reading } from '../mdx/Reading';
import { MissingRegister, ReadingRegister, RuleRegister } from '../mdx/Registers';
import { Rule } from '../mdx/Rule';
import { RuleTable } from '../mdx/RuleTable';
import * as tools from '../mdx/tools';

/** The authors' whole vocabulary. */
export default {
  ...MDXComponents,
  Missing,
  MissingRegister,
  Reading,
  ReadingRegister,
  Rule,
  RuleRegister,
  RuleTable,
  ...tools,
};
