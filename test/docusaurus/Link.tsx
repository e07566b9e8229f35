import type { AnchorHTMLAttributes, ReactNode } from 'react';

/** Stands in for Docusaurus' link, which needs a router around it. */
export default function Link({
  to,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly to: string }): ReactNode {
  return <a href={to} {...rest} />;
}
