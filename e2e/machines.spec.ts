import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const BUILD = 'build';
const HERE = 'http://localhost:4173/';
const BELOW = 'http://localhost:4174/guide/';
/** Neither is a place to send somebody to. */
const NO_PLACE = /(?:^|\/)(?:404\.html|embed\/)/;

const PAGES = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html') && !NO_PLACE.test(file))
  .sort();

const known = new Map<string, string>();
function read(file: string): string {
  const text = known.get(file) ?? readFileSync(join(BUILD, file), 'utf8');
  known.set(file, text);
  return text;
}
const addressOf = (file: string) => `${HERE}${file.replace(/index\.html$/, '')}`;
/** The file that answers at an address of the built site. */
const fileAt = (address: string) =>
  join(BUILD, new URL(address).pathname.replace(/\/$/, '/index.html').slice(1));

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s>]+))`).exec(tag)?.slice(1).find(Boolean) ?? '';
const tags = (html: string, name: string) => html.match(new RegExp(`<${name}\\s[^>]*>`, 'g')) ?? [];
const metas = (html: string) =>
  tags(html, 'meta').map((tag) => [
    attribute(tag, 'property') || attribute(tag, 'name'),
    attribute(tag, 'content'),
  ]);
const links = (html: string, rel: string) =>
  tags(html, 'link').filter((tag) => attribute(tag, 'rel') === rel);
const languageOf = (html: string) => /<html[^>]*\slang="?([\w-]+)/.exec(html)?.[1] ?? '';

/** What is wrong, page by page: one page with a fault is one line. */
const faults = (faultOf: (html: string, file: string) => unknown, sound: unknown) =>
  PAGES.flatMap((file) => {
    const found = JSON.stringify(faultOf(read(file), file));
    return found === JSON.stringify(sound) ? [] : [`${file}: ${found}`];
  });

test('each page stands under one address, and names itself in both languages', () => {
  const wrong = faults((html, file) => {
    const [canonical] = links(html, 'canonical').map((tag) => attribute(tag, 'href'));
    const alternates = links(html, 'alternate').filter((tag) => attribute(tag, 'hreflang') !== '');
    const to = Object.fromEntries(
      alternates.map((tag) => [attribute(tag, 'hreflang'), attribute(tag, 'href')]),
    );
    const swedish = addressOf(file.replace(/^en\//, ''));
    const english = addressOf(file.startsWith('en/') ? file : `en/${file}`);
    return (
      canonical === addressOf(file) &&
      JSON.stringify(to) === JSON.stringify({ sv: swedish, en: english, 'x-default': swedish }) &&
      Object.values(to).every((address) => existsSync(fileAt(address)))
    );
  }, true);
  expect(wrong).toEqual([]);
});

test('each page tells whoever shows a link to it everything they ask for, once', () => {
  const WANTED = [
    ...['site_name', 'type', 'title', 'description', 'url', 'locale', 'locale:alternate'],
    ...['image', 'image:width', 'image:height', 'image:alt'],
  ].map((name) => `og:${name}`);
  const wrong = faults(
    (html, file) => {
      const all = metas(html);
      const said = all.filter(([name]) => name?.startsWith('og:') || name?.startsWith('twitter:'));
      const value = Object.fromEntries(all);
      const other = { 'sv-SE': 'en_GB', 'en-GB': 'sv_SE' }[languageOf(html)];
      return [
        said.map(([name]) => name),
        said.filter(([, content]) => content === ''),
        value['og:url'] === addressOf(file),
        value['og:description'] === value.description && value.description !== '',
        value['og:locale'] === languageOf(html).replace('-', '_') && value['og:locale:alternate'] === other,
        value['twitter:card'],
      ];
    },
    [[...WANTED, 'twitter:card'], [], true, true, true, 'summary_large_image'],
  );
  expect(wrong).toEqual([]);
});

test('each page has a card of its own, of the size that it says and light enough', () => {
  const MOST = 28_000;
  const cards = PAGES.map((file) => Object.fromEntries(metas(read(file)))['og:image'] ?? '');
  expect(new Set(cards).size).toBe(PAGES.length);
  for (const card of cards) {
    const png = readFileSync(fileAt(card));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([
      'PNG',
      1200,
      630,
    ]);
    expect(png.length, card).toBeLessThan(MOST);
  }
});

/** What each type is known to hold at schema.org, of what is used here. */
const KNOWN: Record<string, readonly string[]> = {
  WebSite: ['name', 'alternateName', 'url', 'inLanguage', 'description'],
  DigitalDocument: ['name', 'url', 'inLanguage', 'description', 'dateModified'],
  WebApplication: [
    ...['name', 'url', 'inLanguage', 'description', 'applicationCategory', 'browserRequirements'],
    'isAccessibleForFree',
  ],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
};
type Thing = { readonly '@type': string } & Readonly<Record<string, unknown>>;

const structuredOf = (html: string): Thing[] => {
  const texts = [...html.matchAll(/<script type=application\/ld\+json>([\s\S]*?)<\/script>/g)];
  const data = JSON.parse(texts[0]?.[1] ?? 'null');
  return texts.length !== 1 || data?.['@context'] !== 'https://schema.org' ? [] : (data['@graph'] ?? [data]);
};
const within = (thing: Thing): Thing[] => [
  thing,
  ...((thing.itemListElement as readonly Thing[] | undefined) ?? []),
];

test('each page says what it is in schema.org’s words, with addresses that exist', () => {
  const wrong = faults(
    (html) => {
      const things = structuredOf(html).flatMap(within);
      const addresses = things.flatMap(({ url, item }) => [url, item]).filter((each) => each !== undefined);
      return [
        things.length > 0,
        things.flatMap(({ '@type': type, ...held }) =>
          Object.keys(held).filter((name) => name !== '@context' && !KNOWN[type]?.includes(name)),
        ),
        addresses.filter(
          (address) => !String(address).startsWith(HERE) || !existsSync(fileAt(String(address))),
        ),
      ];
    },
    [true, [], []],
  );
  expect(wrong).toEqual([]);
});

test('the front page is the site, the documents are documents and each tool’s page an application', () => {
  const typesOf = (file: string) => structuredOf(read(file)).map((thing) => thing['@type']);
  expect(typesOf('index.html')).toEqual(['WebSite']);
  expect(typesOf('en/coaching-certifieringsprogram-2025/index.html')).toContain('DigitalDocument');
  expect(typesOf('verktyg/avgift/index.html')).toEqual(['WebApplication', 'BreadcrumbList']);
  expect(typesOf('som-coach/avgift/index.html')).toEqual(['BreadcrumbList']);
});

test('an unknown address is no page of any list', () => {
  for (const file of ['404.html', 'en/404.html']) {
    const html = read(file);
    expect(Object.fromEntries(metas(html)).robots, file).toBe('noindex');
    expect([...links(html, 'canonical'), ...links(html, 'alternate')], file).toEqual([]);
  }
});

test('the sitemaps name every page and nothing else, with the day where there is a history', () => {
  const entries = ['sitemap.xml', 'en/sitemap.xml'].flatMap(
    (file) => read(file).match(/<url>.*?<\/url>/g) ?? [],
  );
  const addresses = entries.map((entry) => /<loc>([^<]+)/.exec(entry)?.[1] ?? '');
  expect(addresses.sort()).toEqual(PAGES.map(addressOf).sort());
  const days = entries.flatMap((entry) => /<lastmod>([^<]+)/.exec(entry)?.[1] ?? []);
  expect(days.filter((day) => !/^20\d\d-[01]\d-[0-3]\d$/.test(day))).toEqual([]);
});

test('crawlers are told where the sitemaps lie', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  const named = [...robots.matchAll(/^Sitemap: (.+)$/gm)].map((match) => match[1] ?? '');
  expect(named).toEqual([`${HERE}sitemap.xml`, `${HERE}en/sitemap.xml`]);
  for (const address of named) {
    expect((await request.get(address)).headers()['content-type']).toContain('xml');
  }
});

test('below a path, every address that machines are given has the path in it', async ({ request }) => {
  const html = await (await request.get(`${BELOW}verktyg/avgift/`)).text();
  const value = Object.fromEntries(metas(html));
  expect(value['og:url']).toBe(`${BELOW}verktyg/avgift/`);
  expect(value['og:image']).toBe(`${BELOW}cards/verktyg/avgift.png`);
  expect((await request.get(value['og:image'] ?? '')).headers()['content-type']).toBe('image/png');
  expect(await (await request.get(`${BELOW}robots.txt`)).text()).toContain(`Sitemap: ${BELOW}sitemap.xml`);
  expect(await (await request.get(`${BELOW}llms.txt`)).text()).toContain(`](${BELOW}regler/index.html.md)`);
  expect(structuredOf(html)[0]?.url).toBe(`${BELOW}verktyg/avgift/`);
});

for (const language of ['', 'en/']) {
  test(`the list for programs that read names every page of ${language || 'the default language'}, and the rules`, () => {
    const list = read(`${language}llms.txt`);
    const named = [...list.matchAll(/^- \[[^\]]+\]\(([^)]+)\)/gm)].map((match) => match[1] ?? '');
    expect(named.filter((address) => !existsSync(fileAt(address)))).toEqual([]);
    expect(named).toContain(`${HERE}regler.json`);
    const own = PAGES.filter((file) => file.startsWith('en/') === (language === 'en/'));
    expect(named.filter((address) => address.endsWith('.html.md')).sort()).toEqual(
      // The front page is what the list itself begins with.
      own
        .filter((file) => file !== `${language}index.html`)
        .map((file) => `${HERE}${file}.md`)
        .sort(),
    );
  });
}

test('each page as Markdown begins with its heading, names its edition and holds no markup', () => {
  const wrong = PAGES.filter((file) => {
    const text = read(`${file}.md`).replace(/`[^`]*`/g, '');
    return (
      !/^# \S/.test(text) ||
      !/\b20\d\d-\d\d-\d\d\b/.test(text) ||
      /(?<!\\)<\w/.test(text) ||
      /\b(?:undefined|null|NaN)\b/.test(text)
    );
  });
  expect(wrong).toEqual([]);
});

test('a value in the Markdown is the rule’s, and leads to it', () => {
  const rules = JSON.parse(read('regler.json')).rules as readonly { readonly id: string }[];
  const ids = new Set(rules.map(({ id }) => id));
  const linked = PAGES.flatMap((file) =>
    [...read(`${file}.md`).matchAll(/\/regler\/#([a-z][\w.]+\.[\w.]+)\)/g)].map((match) => match[1] ?? ''),
  );
  expect(linked.length).toBeGreaterThan(300);
  expect(linked.filter((id) => !ids.has(id))).toEqual([]);
  expect(read('bli-coach/krav/index.html.md')).toContain(
    `[minst 10\u00a0samtal](${HERE}regler/#prerequisite.sessions)`,
  );
});
