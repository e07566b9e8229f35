export interface FileContent {
  /** ASCII file name with ending. */
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** Hands a file made in the page to the browser's downloads. */
export function saveFile({ name, type, content }: FileContent): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
