import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { EMBEDDED, framePage } from '../../src/embed/addresses';

/** Gives each tool an address without bar, list and foot, for frames: `/embed/avgift/`, `/en/embed/avgift/`. */
export default function embedding({ siteDir, baseUrl }: LoadContext): Plugin {
  return {
    name: 'embedding',
    contentLoaded({ actions }) {
      for (const tool of EMBEDDED) {
        actions.addRoute({
          path: `${baseUrl}${framePage(tool)}`,
          component: join(siteDir, 'src/embed/page/EmbedPage.tsx'),
          exact: true,
          props: { tool },
        });
      }
    },
  };
}
