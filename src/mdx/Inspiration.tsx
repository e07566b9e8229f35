import type { ReactNode } from 'react';
import { Notice } from '../ui/Notice';
import { useLocale } from './useLocale';

const TITLE = { sv: 'Inspiration, inte krav', en: 'Inspiration, not a requirement' } as const;

/** Marks what comes from elsewhere: it may help the reader and binds nobody. */
export const Inspiration = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <Notice title={TITLE[useLocale()]}>{children}</Notice>
);
