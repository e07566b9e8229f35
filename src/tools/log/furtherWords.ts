import type { LogRow } from '../../folder/answers/log';

/** Words of what comes after the totals: the list, the picture, the comparison and the files. */
export interface FurtherWords {
  readonly list: {
    readonly heading: string;
    readonly filter: string;
    readonly year: string;
    readonly client: string;
    readonly role: string;
    readonly status: string;
    readonly search: string;
    readonly all: string;
    readonly shown: (shown: string, found: string) => string;
    readonly none: string;
    readonly clear: string;
    readonly more: (count: string) => string;
    readonly caption: string;
    readonly columns: Readonly<Record<'date' | 'client' | 'minutes' | 'details' | 'actions', string>>;
    readonly roles: Readonly<Record<LogRow['role'], string>>;
    readonly people: (count: string) => string;
    readonly change: string;
    readonly remove: string;
    readonly removed: (session: string) => string;
  };
  readonly picture: {
    readonly heading: string;
    /** The whole picture in a sentence. */
    readonly label: (from: string, to: string, sessions: string, most: string) => string;
    readonly most: (month: string, sessions: string) => string;
    readonly asTable: string;
    readonly month: string;
    /** The months by one letter each, January first. */
    readonly letters: readonly string[];
  };
  readonly icf: {
    readonly heading: string;
    readonly notOurs: (checked: string) => string;
    readonly caption: string;
    readonly demand: string;
    readonly yours: string;
    readonly rows: Readonly<Record<'hours' | 'paid' | 'clients', string>> & {
      readonly recent: (span: string) => string;
    };
    readonly reached: (goal: string) => string;
    readonly left: (goal: string, left: string) => string;
    readonly unknown: string;
    readonly notes: string;
    readonly source: string;
  };
  readonly csv: {
    readonly file: string;
    readonly icfFile: string;
  };
}
