import { PageMetadata } from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import NotFoundContent from '@theme/NotFound/Content';
import type { ReactNode } from 'react';
import { useLocale } from '../../mdx/useLocale';
import { notFoundText } from './text';

// The docs stand at the root, so an unknown address is rendered inside them and would keep the site's bare title.
export default function NotFound(): ReactNode {
  return (
    <>
      <PageMetadata title={notFoundText[useLocale()].title} />
      <Layout>
        <NotFoundContent />
      </Layout>
    </>
  );
}
