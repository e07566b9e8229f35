/**
 * What crawlers are told. They look for it at the root of a host only: a guide that stands below a path needs the
 * sitemap lines in that host's own file.
 * @param {{ sitemaps: string[], isPreview: boolean }} site a preview has no sitemap, and its pages say that they are not
 *   to be listed; a crawler has to read them to know
 */
export const robotsText = ({ sitemaps, isPreview }) =>
  ['User-agent: *', 'Allow: /', '', ...(isPreview ? [] : sitemaps.map((each) => `Sitemap: ${each}`)), '']
    .join('\n')
    .replace(/\n+$/, '\n');
