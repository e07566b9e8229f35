export interface OfflineWords {
  /** There is a newer version of the page that is open. */
  readonly renewed: string;
  /** Something is written in it. */
  readonly written: string;
  readonly load: string;
  readonly later: string;
  /** The network has gone, and there is a copy. */
  readonly offline: string;
  readonly offlineWithout: string;
  readonly close: string;
  /** @param when an instant in words; @param mega bytes in millions, in words */
  readonly here: (when: string, mega: string) => string;
  readonly coming: string;
  readonly failed: string;
  readonly none: string;
  readonly remove: string;
  readonly removed: string;
  readonly notRemoved: string;
}
