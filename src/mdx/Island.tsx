import type { ReactNode } from 'react';
import type { ToolProps } from '../frame/ToolProps';

/** The names of the tools that come alive by themselves; plugins/documents knows the same ones. */
export type IslandName = 'eligibility' | 'progress' | 'fee' | 'goals' | 'backup';

export interface IslandProps extends Pick<ToolProps, 'locale' | 'base'> {
  readonly name: IslandName;
  readonly children: ReactNode;
}

/** The place where a tool stands in the document, with what it needs to come alive there. */
export function Island({ name, locale, base, children }: IslandProps): ReactNode {
  return (
    <div data-base={base} data-island={name} data-locale={locale}>
      {children}
    </div>
  );
}
