import { readFileSync } from 'node:fs';

/** Every address in the built site's own sitemaps, as paths. */
export function everyPage(): string[] {
  return ['build/sitemap.xml', 'build/en/sitemap.xml'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      (match) => new URL(match[1] ?? '').pathname,
    ),
  );
}
