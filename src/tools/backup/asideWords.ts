export interface AsideWords {
  readonly heading: string;
  readonly intro: string;
  /** @param when empty when it is not known */
  readonly item: (tool: string, when: string) => string;
  readonly unknown: string;
  readonly fetch: string;
  readonly remove: string;
}
