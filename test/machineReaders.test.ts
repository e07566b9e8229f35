import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error The package brings no types, and none are needed here.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../plugins/documents/policy.mjs';
import { markdownOf } from '../plugins/machine-readers/markdown.mjs';
import { readPage } from '../plugins/machine-readers/pages.mjs';
import { robotsText } from '../plugins/machine-readers/robots.mjs';
import { asScript, structured } from '../plugins/machine-readers/structured.mjs';
import { frontText } from '../src/pages/_front/text';

const FOLDERS = { sv: 'docs', en: 'i18n/en/docusaurus-plugin-content-docs/current' };
const described = (locale: 'sv' | 'en'): [string, string][] => [
  ['front', frontText[locale].description],
  ...readdirSync(FOLDERS[locale], { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file): [string, string] => {
      const text = readFileSync(join(FOLDERS[locale], file), 'utf8');
      return [file, /^description: (.+)$/m.exec(text)?.[1] ?? ''];
    }),
];

describe.each(['sv', 'en'] as const)('what pages in %s say of themselves in a list', (locale) => {
  it('is one or two whole sentences that a list has room for', () => {
    const wrong = described(locale).filter(
      ([, text]) => text.length < 50 || text.length > 160 || !text.endsWith('.'),
    );
    expect(wrong).toEqual([]);
  });

  it('is said of no other page', () => {
    const texts = described(locale).map(([, text]) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});

describe('what is said of a page in schema.org’s words', () => {
  const about = {
    address: (path: string) => `https://guide.example/${path}`,
    site: 'Inner Journey',
    language: 'sv-SE',
    tools: 'verktyg/',
    documents: { 'programmet/': '2026-11-20', 'planen/': null },
  };
  const page = (path: string, more: object = {}) => ({
    path,
    title: 'Titel',
    description: 'Om sidan.',
    hasTool: false,
    section: { path: `${path.split('/')[0]}/`, label: 'Del' },
    ...more,
  });
  // biome-ignore lint/suspicious/noExplicitAny: JSON-LD is read as another program would read it.
  const partsOf = (data: any): any[] => data['@graph'] ?? [data];
  const typesOf = (data: object) => partsOf(data).map((part) => part['@type']);

  it('calls the front page the site', () => {
    expect(typesOf(structured(page('', { section: null }), about))).toEqual(['WebSite']);
  });

  it('leads from the front page over the section to the page', () => {
    const [crumbs] = partsOf(structured(page('bli-coach/krav/'), about));
    expect(crumbs.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Inner Journey', item: 'https://guide.example/' },
      { '@type': 'ListItem', position: 2, name: 'Del', item: 'https://guide.example/bli-coach/' },
      { '@type': 'ListItem', position: 3, name: 'Titel' },
    ]);
  });

  it('leads to a section’s own page in two steps', () => {
    const [crumbs] = partsOf(structured(page('verktyg/'), about));
    expect(crumbs.itemListElement).toHaveLength(2);
  });

  it('calls a tool on its own page an application that costs nothing', () => {
    const [tool] = partsOf(structured(page('verktyg/avgift/', { hasTool: true }), about));
    expect(tool).toEqual({
      '@type': 'WebApplication',
      name: 'Titel',
      url: 'https://guide.example/verktyg/avgift/',
      inLanguage: 'sv-SE',
      description: 'Om sidan.',
      applicationCategory: 'UtilitiesApplication',
      browserRequirements: 'JavaScript',
      isAccessibleForFree: true,
    });
  });

  it('does not call a page an application that only has a tool on it', () => {
    expect(typesOf(structured(page('som-coach/avgift/', { hasTool: true }), about))).toEqual([
      'BreadcrumbList',
    ]);
  });

  it('says when a published document was changed, where history tells', () => {
    const [document] = partsOf(structured(page('programmet/'), about));
    expect([document['@type'], document.dateModified]).toEqual(['DigitalDocument', '2026-11-20']);
  });

  it('says nothing of a day that history does not tell', () => {
    const [document] = partsOf(structured(page('planen/'), about));
    expect(document).not.toHaveProperty('dateModified');
  });

  it('cannot end its own element', () => {
    expect(asScript({ name: '</script><b>' }).match(/<\/script>/g)).toHaveLength(1);
  });
});

describe('the policy of a page', () => {
  it('says nothing of data that no browser runs', () => {
    const html = '<script type=application/ld+json>{"@type":"WebSite"}</script>';
    expect(sourcesOf(html, [])).toEqual({ scripts: [], styles: [] });
  });

  it('takes nothing for data that is none', () => {
    expect(() => sourcesOf('<script type=application/ld+json>alert(1)</script>', [])).toThrow();
  });

  it.each(['module', 'text/javascript', 'x data-type=application/ld+json'])(
    'still refuses a script of type %s that the build does not know',
    (type) => {
      expect(() => sourcesOf(`<script type=${type}>{}</script>`, [])).toThrow('does not know');
    },
  );
});

describe('a page as Markdown', () => {
  const place = {
    to: (href: string) => new URL(href, 'https://guide.example/a/').href,
    tool: 'Här är verktyget.',
  };
  const markdown = (html: string) => markdownOf(JSDOM.fragment(`<main>${html}</main>`), place);

  it.each([
    ['a heading without its anchor', '<h2>Krav<a class=hash-link href=#krav>#</a></h2>', '## Krav\n'],
    [
      'a rule as a link to its id',
      '<p>Du behöver <a class=rule href=/regler/#a.b>minst 10 samtal</a>.',
      'Du behöver [minst 10 samtal](https://guide.example/regler/#a.b).\n',
    ],
    ['hard spaces as they are', '<p>5\u00a0000\u00a0kr', '5\u00a0000\u00a0kr\n'],
    [
      'lists in lists',
      '<ul><li>ett<ol><li>två<li>tre</ol><li>fyra</ul>',
      '- ett\n  1. två\n  2. tre\n- fyra\n',
    ],
    [
      'terms with their meanings',
      '<dl><dt>Källa<dd>Programmet<dt>Från<dd>2025</dl>',
      '- **Källa**: Programmet\n- **Från**: 2025\n',
    ],
    [
      'a table with its caption',
      '<table><caption>Priser<thead><tr><th>Pris<th>Du får<tbody><tr><td>1 kr<td>2 kr<tr><td>Rad</table>',
      '**Priser**\n\n| Pris | Du får |\n| --- | --- |\n| 1 kr | 2 kr |\n| Rad |  |\n',
    ],
    ['what stands beside the text as a quotation', '<aside><p>a<p>b</aside>', '> a\n>\n> b\n'],
    ['room outside the marks', '<p>en <strong>viktig </strong>sak', 'en **viktig** sak\n'],
    ['signs that would mean something', '<p>a_b *c* &lt;d> [e]', 'a\\_b \\*c\\* \\<d\\> \\[e\\]\n'],
    [
      'what there is to choose as a list',
      '<fieldset><legend>Roll</legend><div><span class="choice">Coach</span><span class=choice>Klient</span></div></fieldset>',
      'Roll\n\n- Coach\n- Klient\n',
    ],
    ['nothing that is hidden or leads around', '<nav>x</nav><p hidden>y</p><p>z', 'z\n'],
    [
      'a tool as what stands in its place',
      '<div data-island=fee><button>x</button><label>y</label><div data-noscript><p>Tabell</p></div></div>',
      '*Här är verktyget.*\n\nTabell\n',
    ],
  ])('has %s', (_what, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });
});

describe('a finished page', () => {
  const page = readPage(
    [
      '<title>Avgift | Inner Journey</title><meta name=description content="Om avgiften.">',
      '<ul class=bar__links><li><a href=/en/verktyg/>Tools</a></ul>',
      '<nav class=docs-layout__side><a href=/en/verktyg/>All tools</a><a href=/en/bakgrund/x/>X</a></nav>',
      '<article><div data-island=fee></div></article>',
    ].join(''),
    { file: 'bakgrund/x/index.html', base: '/en/', site: 'Inner Journey' },
  );

  it('is called what it is called, without the site', () => {
    expect(page.title).toBe('Avgift');
  });

  it('belongs to the section whose trail it is on, whatever its address', () => {
    expect(page.section).toEqual({ path: 'verktyg/', label: 'Tools' });
  });
});

describe('what crawlers are told', () => {
  const sitemaps = ['https://guide.example/sitemap.xml'];

  it('is where the sitemaps lie', () => {
    expect(robotsText({ sitemaps, isPreview: false })).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://guide.example/sitemap.xml\n',
    );
  });

  it('is to read a preview, which says itself that it is not to be listed', () => {
    expect(robotsText({ sitemaps, isPreview: true })).toBe('User-agent: *\nAllow: /\n');
  });
});
