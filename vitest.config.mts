import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: { alias: { '@site': root } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['src/{rules,formats,folder}/**/*.test.ts', 'plugins/**/*.test.ts', 'test/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['src/{ui,frame,tools,mdx,pages}/**/*.test.{ts,tsx}', 'test/**/*.test.tsx'],
        },
      },
    ],
  },
});
