/** What is known of the page being read, to find it in the other language. Addresses from the root of the host. */
export interface PageHere {
  /** Whether a document stands at this address; not so for the front page, nor where an address leads nowhere. */
  readonly isDocument: boolean;
  /** This address with the other language in it, whether or not there is a page. */
  readonly sameAddress: string;
  readonly otherFront: string;
}

/** Where the language link leads: to the same document, and otherwise to the other language's front page. */
export const otherPage = ({ isDocument, sameAddress, otherFront }: PageHere): string =>
  isDocument ? sameAddress : otherFront;
