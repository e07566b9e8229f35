import type { ReactNode } from 'react';
import type { ToolProps } from '../frame/ToolProps';

/** The names of the tools that come alive by themselves; plugins/documents knows the same ones. */
export type IslandName =
  | 'eligibility'
  | 'progress'
  | 'fee'
  | 'goals'
  | 'senior'
  | 'log'
  | 'readiness'
  | 'quality'
  | 'budget'
  | 'quarter'
  | 'evaluation'
  | 'agreement'
  | 'application'
  | 'feedback'
  | 'assessment'
  | 'certificate'
  | 'folder'
  | 'receipt';

export interface IslandProps extends Pick<ToolProps, 'locale' | 'base' | 'edition' | 'rulesAsOf'> {
  readonly name: IslandName;
  readonly children: ReactNode;
}

/** The place where a tool stands in the document, with what it needs to come alive there. */
export function Island({ name, locale, base, edition, rulesAsOf, children }: IslandProps): ReactNode {
  return (
    <div
      data-base={base}
      data-edition={edition}
      data-island={name}
      data-locale={locale}
      data-rules-as-of={rulesAsOf}
    >
      {children}
    </div>
  );
}
