/** Words of reading sessions from a file or from pasted rows. */
export interface ImportWords {
  readonly heading: string;
  readonly intro: string;
  readonly choose: string;
  readonly chooseHint: (limit: string) => string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly look: string;
  readonly reading: string;
  readonly tooLarge: (limit: string) => string;
  readonly tooMany: (most: string) => string;
  readonly notRead: string;
  readonly empty: string;
  readonly noRows: string;
  readonly missing: (columns: string, found: string) => string;
  readonly found: (fresh: string) => string;
  readonly nothingNew: string;
  readonly nothingChanged: string;
  readonly previewCaption: string;
  readonly line: string;
  readonly session: string;
  readonly more: (count: string) => string;
  readonly alike: (count: string) => string;
  readonly takeAlike: string;
  readonly bad: (count: string) => string;
  readonly badLine: (line: number, reasons: string) => string;
  readonly unknown: (heads: string) => string;
  readonly assumed: Readonly<Record<'pay' | 'role', string>>;
  readonly readIn: (count: string) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly didReadIn: (count: string, left: string) => string;
  readonly leftOut: (count: string) => string;
  readonly faults: {
    readonly notAChoice: (column: string, cell: string) => string;
    readonly singleButMany: (people: string) => string;
  };
  /** The rows of a file, counted. */
  readonly row: { readonly one: string; readonly other: string };
}
