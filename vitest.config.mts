import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      '@site': root,
      // Docusaurus makes these when it runs; a page's parts are tested without it.
      '@docusaurus/Link': `${root}test/docusaurus/Link.tsx`,
      '@docusaurus/plugin-content-docs/client': `${root}test/docusaurus/docsVersion.ts`,
      '@docusaurus/useBrokenLinks': `${root}test/docusaurus/brokenLinks.ts`,
      '@docusaurus/useDocusaurusContext': `${root}test/docusaurus/context.ts`,
      '@docusaurus/useGlobalData': `${root}test/docusaurus/pluginData.ts`,
      '@theme-original/MDXComponents': `${root}test/docusaurus/MDXComponents.ts`,
      '@theme/Layout': `${root}test/docusaurus/Layout.tsx`,
      '@generated/docusaurus.config': `${root}test/docusaurus/siteConfig.ts`,
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          // Functions without a state of their own can share a process, which takes less than half the time.
          isolate: false,
          include: ['src/{rules,formats,search}/**/*.test.ts', 'plugins/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          environment: 'node',
          include: ['src/folder/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/exports/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'exports',
          environment: 'node',
          setupFiles: ['test/exports/staged.ts'],
          include: ['test/exports/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          setupFiles: ['test/patience.ts'],
          testTimeout: 20_000,
          include: ['src/{ui,frame,tools,mdx,pages,embed}/**/*.test.{ts,tsx}', 'test/**/*.test.tsx'],
        },
      },
    ],
  },
});
