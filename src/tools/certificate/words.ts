/** Words of the tool. Numbers and dates come in as they are written; no rule is typed here. */
export interface CertificateWords {
  readonly title: string;
  readonly submit: string;
  readonly waiting: string;
  readonly name: string;
  readonly nameHint: string;
  readonly issued: string;
  readonly issuedHint: string;
  readonly certificateId: string;
  readonly certificateIdHint: string;
  readonly url: string;
  readonly urlHint: string;
  readonly afterToday: (day: string, today: string) => string;
  readonly tooEarly: (day: string, first: string) => string;
  readonly tooLong: Readonly<Record<'name' | 'certificateId', (most: string) => string>>;
  readonly wrongUrl: Readonly<Record<'notHttps' | 'notAnAddress' | 'tooLong', (most: string) => string>>;
  readonly answer: Readonly<Record<'title' | 'ready', string>>;
  readonly left: {
    readonly fetch: (certificate: string) => string;
    readonly issued: string;
    readonly confirm: (typed: string, day: string) => string;
  };
  readonly yourName: string;
  readonly month: (month: string, year: number) => string;
  readonly titleHeading: string;
  /** In a signature, in a CV, and in a sentence. */
  readonly titleLines: {
    readonly signature: (name: string, title: string) => string;
    readonly cv: (title: string, organisation: string, month: string) => string;
    readonly sentence: (title: string, month: string) => string;
  };
  readonly linkHeading: string;
  readonly open: string;
  /** What goes along to LinkedIn when the link is opened. */
  readonly goesAlong: (what: string) => string;
  readonly along: Readonly<Record<'title' | 'organisation' | 'month' | 'certificateId' | 'url', string>>;
  readonly copyLink: string;
  readonly linkText: string;
  readonly notes: Readonly<Record<'toMend' | 'notOthers' | 'validity' | 'number', string>> & {
    readonly senior: (title: string) => string;
  };
  readonly meta: (date: string) => string;
  readonly badge: {
    readonly heading: string;
    /** Stands in the file, too: it is a preview and cannot be verified. */
    readonly mark: string;
    readonly explanation: string;
    readonly download: string;
    /** ASCII, without date and ending. */
    readonly fileName: string;
    readonly description: string;
    readonly narrative: (completion: string, feedback: string, platform: string, assessor: string) => string;
  };
}
