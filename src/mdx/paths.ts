import type { Source, SourceDocument } from '../rules';

const DOCUMENTS: Readonly<Partial<Record<SourceDocument, string>>> = {
  programme: '/coaching-certifieringsprogram-2025',
  plan: '/medarbetarutvecklingsplan-2025',
};

/** Where on the site a source paragraph stands; null when it stands nowhere here. */
export const paragraphPath = ({ document, anchor }: Source): string | null => {
  const page = DOCUMENTS[document];
  return page === undefined ? null : `${page}#${anchor}`;
};

export const readingPath = (id: string): string => `/regler/lasningar#${id}`;
export const missingPath = (id: string): string => `/regler/det-som-saknas#${id}`;
export const rulePath = (id: string): string => `/regler#${id}`;
export const changesPath = '/regler/andringar';
