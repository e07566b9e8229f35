import MDXComponents from '@theme-original/MDXComponents';
import { EmbedAddresses, SnippetBuilder } from '../embed/page/authors';
import * as cases from '../mdx/cases/cases';
import { ChangeNotice } from '../mdx/changes/ChangeNotice';
import { Inspiration } from '../mdx/Inspiration';
import { Missing } from '../mdx/Missing';
import { OfflineCopy } from '../mdx/OfflineCopy';
import { Pages } from '../mdx/Pages';
import { PaperForms } from '../mdx/PaperForms';
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
  EmbedAddresses,
  SnippetBuilder,
  Inspiration,
  Missing,
  MissingRegister,
  Pages,
  PaperForms,
  OfflineCopy,
  Reading,
  ReadingRegister,
  Rule,
  RuleRegister,
  RulesFile,
  RuleTable,
  ...cases,
  ...tools,
};
