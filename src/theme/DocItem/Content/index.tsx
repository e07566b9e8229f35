import { useDoc } from '@docusaurus/plugin-content-docs/client';
import Content from '@theme-original/DocItem/Content';
import type { ReactNode } from 'react';
import { Overdue } from '../../../mdx/Overdue';
import { Vignette } from '../../../mdx/scenery/Vignette';

/** The page as it is written; above it, on the first of a section, a drawing; after it what waits for review. */
export default function DocItemContent({ children }: { readonly children: ReactNode }): ReactNode {
  const { id, slug } = useDoc().metadata;
  const [section = '', page] = id.split('/');
  return (
    <>
      {page === 'index' && <Vignette section={section} />}
      <Content>{children}</Content>
      <Overdue path={slug} />
    </>
  );
}
