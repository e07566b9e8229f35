// What a page is, in schema.org's words, and only what is known: nobody here offers a course, sells or rates anything.

const crumb = (name, item, index) => ({
  '@type': 'ListItem',
  position: index + 1,
  name,
  ...(item === undefined ? {} : { item }),
});

/** From the front page to this one; the page itself is the last and needs no address. */
function breadcrumbs({ path, title, section }, { address, site }) {
  const above = section === null || section.path === path ? [] : [[section.label, address(section.path)]];
  const steps = [[site, address('')], ...above, [title]];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, item], index) => crumb(name, item, index)),
  };
}

/**
 * @param {{ path: string, title: string, description: string, hasTool: boolean,
 *   section: { path: string, label: string } | null }} page
 * @param {{ address: (path: string) => string, site: string, language: string, tools: string,
 *   documents: Record<string, string | null> }} about the site: `tools` is the path of the tools' section, `documents`
 *   holds the path of each published document and the day it was last changed, null where no history tells
 * @returns {object} JSON-LD
 */
export function structured(page, { address, site, language, tools, documents }) {
  const { path, title, description } = page;
  const url = address(path);
  const thing = (type, more) => ({ '@type': type, name: title, url, inLanguage: language, ...more });
  const parts = [];
  if (path === '') {
    parts.push({
      '@type': 'WebSite',
      name: site,
      alternateName: title,
      url,
      inLanguage: language,
      description,
    });
  } else {
    if (path in documents) {
      const changed = documents[path];
      parts.push(thing('DigitalDocument', { description, ...(changed ? { dateModified: changed } : {}) }));
    }
    if (page.hasTool && path.startsWith(tools) && path !== tools) {
      parts.push(
        thing('WebApplication', {
          description,
          applicationCategory: 'UtilitiesApplication',
          browserRequirements: 'JavaScript',
          isAccessibleForFree: true,
        }),
      );
    }
    parts.push(breadcrumbs(page, { address, site }));
  }
  const context = { '@context': 'https://schema.org' };
  return parts.length === 1 ? { ...context, ...parts[0] } : { ...context, '@graph': parts };
}

/** As it stands in a page: no text in it can end the element. */
export const asScript = (data) =>
  `<script type=application/ld+json>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
