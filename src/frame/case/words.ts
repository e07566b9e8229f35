import type { CaseNotMade, CaseRefusal } from '../../folder/caseLink';
import type { CaseTool } from '../../folder/caseTools';

/** Words of links that carry a case: making one, and reading somebody else’s. */
export interface CaseWords {
  readonly tools: Readonly<Record<CaseTool, string>>;
  /** What is written in words of one's own, by its path in each tool's form. */
  readonly texts: Readonly<Record<CaseTool, Readonly<Record<string, string>>>>;
  readonly share: {
    readonly title: string;
    readonly warning: string;
    readonly carried: string;
    readonly texts: string;
    readonly textsHint: string;
    readonly make: string;
    readonly link: string;
    readonly made: (length: string, day: string, rules: string) => string;
    readonly copy: string;
    readonly close: string;
    readonly tooLong: (length: string, most: string, texts: boolean) => string;
    readonly notMade: Readonly<Record<Exclude<CaseNotMade['reason'], 'tooLong'>, string>>;
  };
  readonly read: {
    readonly title: string;
    readonly made: (day: string, rules: string) => string;
    readonly judged: (today: string) => string;
    readonly untouched: string;
    /** The sender chose which texts go along. */
    readonly textsChosen: string;
    readonly changed: string;
    readonly use: string;
    readonly close: string;
    readonly used: string;
    readonly closed: string;
    /** @param when the own answers were kept, when they are */
    readonly replaceTitle: string;
    readonly replaceWarning: (tool: string, when: string | null) => string;
    readonly replace: string;
    readonly cancel: string;
    readonly elsewhere: (tool: string) => string;
    readonly elsewhereHint: string;
    readonly open: (tool: string) => string;
    readonly refusedTitle: string;
    readonly refused: Readonly<Record<CaseRefusal, string>>;
    /** Where in the link it went wrong, for who is to mend it. */
    readonly at: (path: string) => string;
  };
}
