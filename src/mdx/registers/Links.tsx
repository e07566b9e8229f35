import Link from '@docusaurus/Link';
import { Fragment, type ReactNode } from 'react';

export interface LinksProps {
  readonly to: readonly { readonly path: string; readonly title: string }[];
}

/** A few links in a row. */
export const Links = ({ to }: LinksProps): ReactNode =>
  to.map(({ path, title }, index) => (
    <Fragment key={path}>
      {index > 0 && ', '}
      <Link to={path}>{title}</Link>
    </Fragment>
  ));
