import type { PlainDate, RuleId } from '../rules';

/** A place on a page that quotes a rule. */
export interface Place {
  /** Id of the heading it stands under; null before the first heading. */
  readonly anchor: string | null;
  /** The heading in words, or the id of the reading or the missing piece that says it. */
  readonly title: string | null;
}

/** A page that quotes a rule, with the places where it does, in reading order, each once. */
export interface QuotingPage {
  /** Address below the language's root, `/bli-coach/krav`. */
  readonly path: string;
  readonly title: string;
  readonly places: readonly Place[];
}

/** A tool that asks for a rule. */
export interface UsingTool {
  /** The name its island has. */
  readonly id: string;
  /** The page of its own. */
  readonly path: string;
  readonly title: string;
  /** Every page that holds it. */
  readonly standsOn: readonly string[];
}

/** Who needs a rule, in one language. */
export interface RuleReferences {
  readonly tools: readonly UsingTool[];
  readonly pages: readonly QuotingPage[];
}

/** Who needs which rule, and which rules wait to be looked at; made when the site is built. */
export interface SiteReferences {
  readonly rules: Readonly<Record<RuleId, RuleReferences>>;
  /** Rules whose review day has passed on the day of the build. */
  readonly overdue: readonly RuleId[];
  /** The day that was counted from. */
  readonly on: PlainDate;
}

/** How many places quote a rule. */
export const placesOf = ({ pages }: RuleReferences): number =>
  pages.reduce((sum, { places }) => sum + places.length, 0);

/** Whether a page needs a rule: by quoting it, or by holding a tool that asks for it. */
const isNeededOn = (path: string, { tools, pages }: RuleReferences): boolean =>
  pages.some((page) => page.path === path) || tools.some(({ standsOn }) => standsOn.includes(path));

/**
 * The overdue rules that a page needs, the one that has waited longest first.
 * @param path address below the language's root, with or without a slash at its end
 */
export const overdueOn = (path: string, { overdue, rules }: SiteReferences): readonly RuleId[] =>
  overdue.filter((id) => isNeededOn(path.replace(/(?<=.)\/$/, ''), rules[id]));
