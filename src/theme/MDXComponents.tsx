import MDXComponents from '@theme-original/MDXComponents';
import * as cases from '../mdx/cases/cases';
import { ChangeNotice } from '../mdx/changes/ChangeNotice';
import { Inspiration } from '../mdx/Inspiration';
import { Missing } from '../mdx/Missing';
import { Reading } from '../mdx/Reading';
import { Rule } from '../mdx/Rule';
import { RulesFile } from '../mdx/RulesFile';
import { RuleTable } from '../mdx/RuleTable';
import { MissingRegister } from '../mdx/registers/MissingRegister';
import { ReadingRegister } from '../mdx/registers/ReadingRegister';
import { RuleRegister } from '../mdx/registers/RuleRegister';
import * as tools from '../mdx/tools';

/** The authors' whole vocabulary. */
export default {
  ...MDXComponents,
  ChangeNotice,
  Inspiration,
  Missing,
  MissingRegister,
  Reading,
  ReadingRegister,
  Rule,
  RuleRegister,
  RulesFile,
  RuleTable,
  ...cases,
  ...tools,
};
