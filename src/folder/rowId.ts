/** An id for a new row, drawn and not counted, so that a row from another page or file never has the same. */
export const newRowId = (): string =>
  // randomUUID is missing on pages without https.
  [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('-');
