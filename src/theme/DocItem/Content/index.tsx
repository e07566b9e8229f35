import { useDoc } from '@docusaurus/plugin-content-docs/client';
import Content from '@theme-original/DocItem/Content';
import type { ReactNode } from 'react';
import { Overdue } from '../../../mdx/Overdue';

/** The page as it is written, and after it what it rests on that waits for review. */
export default function DocItemContent({ children }: { readonly children: ReactNode }): ReactNode {
  const { slug } = useDoc().metadata;
  return (
    <>
      <Content>{children}</Content>
      <Overdue path={slug} />
    </>
  );
}
