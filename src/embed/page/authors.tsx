import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { Island } from '../../mdx/Island';
import { useToolProps } from '../../mdx/toolProps';
import { DataTable } from '../../ui/DataTable';
import { type EmbeddedTool, frameAddress } from '../addresses';
import { SnippetBuilder as Builder } from '../SnippetBuilder';
import { embedText } from '../text';

/** Where the code for a host page is put together; without a script, the code for one tool stands there. */
export function SnippetBuilder(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const props = useToolProps();
  return (
    <Island {...props} name="embedding" origin={siteConfig.url}>
      <Builder base={props.base} locale={props.locale} origin={siteConfig.url} />
    </Island>
  );
}

/** Every tool with its address for frames. */
export function EmbedAddresses(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const { base, locale } = useToolProps();
  const { names, addresses } = embedText[locale];
  return (
    <DataTable
      caption={addresses.caption(siteConfig.url)}
      columns={[{ title: addresses.tool }, { title: addresses.address }]}
      rows={(Object.keys(names) as EmbeddedTool[]).map((tool) => {
        const address = frameAddress(tool, base, { theme: 'auto', accent: null });
        return {
          key: tool,
          cells: [
            names[tool],
            <a href={address} key="address">
              <code>{address}</code>
            </a>,
          ],
        };
      })}
    />
  );
}
