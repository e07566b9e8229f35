import { readFileSync } from 'node:fs';
// @ts-expect-error The package has no types of its own.
import { JSDOM } from 'jsdom';

const pages = new Map<string, Document>();

/** A page as it was built, to be looked at without a browser. @param file with its way from the project */
export function builtPage(file: string): Document {
  const page =
    pages.get(file) ??
    (new JSDOM(readFileSync(file, 'utf8')) as { window: { document: Document } }).window.document;
  pages.set(file, page);
  return page;
}
