import type { RuleReferences, SiteReferences, UsingTool } from '../../src/mdx/references';
import { type Records, RULES, type RuleId, reviewsOn } from '../../src/rules';
import type { Day, PageOutline } from './page';
import { pagesIn, quotesByRule } from './quotes';

/** A tool as its code knows it. */
export interface ToolUse {
  /** The name its island has. */
  readonly id: string;
  /** The name authors write it by, `FeeCalculator`. */
  readonly component: string;
  /** The rules it asks for. */
  readonly rules: readonly RuleId[];
}

// Each tool has a page of its own in this folder, besides those where it answers the page's question.
const OWN_PAGES = '/verktyg/';

function usingTool({ id, component }: ToolUse, pages: readonly PageOutline[]): UsingTool {
  const holding = pages.filter(({ placed }) => placed.some(({ node }) => node.name === component));
  const own = holding.find(({ path }) => path.startsWith(OWN_PAGES));
  if (own === undefined) {
    throw new Error(`No page below ${OWN_PAGES} holds <${component}/>, so the register cannot lead to it`);
  }
  return { id, path: own.path, title: own.title, standsOn: holding.map(({ path }) => path) };
}

/**
 * Who needs which rule, in one language.
 * @param day the language, and the day that reviews are counted from
 * @param records other records than the published ones, for tests
 * @throws when a tool has no page of its own
 */
export function referencesOf(
  pages: readonly PageOutline[],
  uses: readonly ToolUse[],
  { locale, on, records = RULES }: Day & { readonly records?: Records },
): SiteReferences {
  const quotes = quotesByRule(pages, locale);
  const tools = uses.map((use) => ({ rules: use.rules, tool: usingTool(use, pages) }));
  const of = (id: RuleId): RuleReferences => ({
    tools: tools.filter(({ rules }) => rules.includes(id)).map(({ tool }) => tool),
    pages: quotes[id] ?? [],
  });
  const ids = Object.keys(RULES) as RuleId[];
  return {
    rules: Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<RuleId, RuleReferences>,
    overdue: reviewsOn(on, records)
      .filter(({ overdue }) => overdue)
      .map(({ id }) => id),
    on,
  };
}

/** The same, read from the folder that holds one language's pages. */
export const referencesIn = (folder: string, uses: readonly ToolUse[], day: Day): SiteReferences =>
  referencesOf(pagesIn(folder, day), uses, day);
