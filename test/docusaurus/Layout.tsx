import type { ReactNode } from 'react';

export interface LayoutProps {
  readonly title: string;
  readonly description: string;
  readonly children: ReactNode;
}

/** Stands in for what Docusaurus puts around a page: its name in the tab and its description. */
export default function Layout({ title, description, children }: LayoutProps): ReactNode {
  return (
    <div data-description={description} title={title}>
      {children}
    </div>
  );
}
