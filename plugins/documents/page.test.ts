import { describe, expect, it } from 'vitest';
import { islandsOn, toDocument } from './page.mjs';
import { kindOf } from './styles.mjs';

const CLIENT =
  '<html><head><title>Krav</title><link rel=stylesheet href=/assets/css/styles.d0f4b927.css /><link rel="preload" as="script" href="/assets/js/a.js"><script src=/assets/js/runtime~main.4d0c77ca.js defer></script><script src="/assets/js/main.3c740ac0.js" defer="defer"></script></head><body><svg style="display: none;"><defs></defs></svg><script>theme("data-theme-choice")</script><p>Text</p><div data-island=fee data-locale=sv>Formulär</div></body></html>';
const site = {
  base: '/guide/',
  style: 'p{color:red}',
  scripts: { chrome: { inline: 'menu()' }, fee: { inline: 'fee()' } },
};

describe('a page as a document', () => {
  it('loses every script of the site-wide client and sets the colours with its own', () => {
    expect(toDocument(CLIENT, site).match(/<script[^>]*>[^<]{0,9}/g)).toEqual([
      '<script>{let d=do',
      '<script type=module>fee()',
      '<script type=module>menu()',
      '<script type=speculationrules>{"prefetc',
    ]);
  });

  it('loses the marks that only the client would look for', () => {
    const marked = CLIENT.replace(
      '<title>',
      '<meta data-rh=true name=docusaurus_tag content=x /><title data-rh="true">',
    );
    expect(toDocument(marked, site)).toContain('<title>Krav</title>');
  });

  it('carries its style instead of a stylesheet', () => {
    const html = toDocument(CLIENT, site);
    expect([html.includes('rel=stylesheet'), html.includes('<style>p{color:red}</style>')]).toEqual([
      false,
      true,
    ]);
  });

  it('fetches pages below its own base path ahead, and no others', () => {
    expect(toDocument(CLIENT, site)).toContain('"href_matches":"/guide/*"');
  });

  it('wears its typeface where no tool stands, and never waits for it', () => {
    const html = toDocument(CLIENT.replace('data-island=fee ', ''), site);
    expect([html.startsWith('<html data-face>'), html.includes('rel=preload')]).toEqual([true, false]);
  });

  it('lets a tool come before its typeface', () => {
    expect(toDocument(CLIENT, site).startsWith('<html data-face>')).toBe(false);
  });

  it('keeps its words', () => {
    expect(toDocument(CLIENT, site)).toContain(
      '<p>Text</p><div data-island=fee data-locale=sv>Formulär</div>',
    );
  });

  it('gets no tool script where no tool stands', () => {
    expect(toDocument(CLIENT.replace('data-island=fee ', ''), site)).not.toContain('fee()');
  });

  it('stops the build at a tool without a script', () => {
    expect(() => toDocument(CLIENT.replace('fee', 'log'), site)).toThrow('holds the tool “log”');
  });

  it('stops the build when something of the client is left', () => {
    expect(() => toDocument(CLIENT.replace('Formulär', '<a href=#__docusaurus_x>'), site)).toThrow(
      'is left in the page',
    );
  });

  it('leaves a dollar sign in the style as it stands', () => {
    expect(toDocument(CLIENT, { ...site, style: "a::after{content:'$&'}" })).toContain("content:'$&'");
  });

  it('names each tool on the page once', () => {
    expect(islandsOn('<i data-island=fee></i><i data-island="fee"></i><i data-island=goals></i>')).toEqual([
      'fee',
      'goals',
    ]);
  });
});

describe('what a page may run', () => {
  const policy = (html: string) =>
    /http-equiv=content-security-policy content="([^"]*)"/.exec(html)?.[1] ?? '';
  const withIn = (part: string) => () => toDocument(CLIENT.replace('Text', part), site);

  it('stands before everything but the letters it is written in', () => {
    expect(toDocument(CLIENT, site)).toMatch(
      /<head><meta charset=utf-8><meta http-equiv=content-security-policy /,
    );
  });

  it('is each script and style in it, by its hash', () => {
    // printf 'fee()' | openssl dgst -sha256 -binary | base64, and the same of menu() and p{color:red}
    const sources = policy(toDocument(CLIENT, site));
    expect([
      sources.includes("'sha256-Im6bHycx1i48dZLjLPVguVrgwzV5e1yHkM0d+C9BFiw='"),
      sources.includes("'sha256-5E3JIeflVFNWHFw+EBjssfi/SloICb+MSwLli0ILA8A='"),
      sources.includes("style-src 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64=';"),
    ]).toEqual([true, true, true]);
  });

  it('is nothing written on the fly', () => {
    expect(policy(toDocument(CLIENT, site))).not.toMatch(/unsafe|\*|data:|https?:/);
  });

  it.each([
    ['a handler in the markup', '<b onclick=go()>x</b>'],
    ['a handler in quotes', '<b class="a" onmouseover="go()">x</b>'],
    ['a style attribute', '<b style="color:red">x</b>'],
    ['an address that is a script', '<a href="javascript:go()">x</a>'],
    ['an address that is a script behind a tab', '<a href="java&Tab;script:go()">x</a>'],
    ['a frame', '<iframe src=/x/></iframe>'],
    ['another base', '<base href=/x/>'],
  ])('stops the build at %s', (_what, part) => {
    expect(withIn(part)).toThrow('policy would forbid');
  });

  it('stops the build at a script that nobody knows', () => {
    expect(withIn('<script>go()</script>')).toThrow('does not know: go()');
  });

  it('stops the build at a script in a file', () => {
    expect(withIn('<script src=/x.js></script>')).toThrow('in a file of its own');
  });

  it.each([
    ['words that look like a handler', '<p>Skriv on=1 och style=fritt</p>'],
    ['a handler’s name in a text of an attribute', '<b title="onclick=go()">x</b>'],
    ['a link', '<a href=/om/>x</a>'],
  ])('lets %s be', (_what, part) => {
    expect(withIn(part)).not.toThrow();
  });
});

describe('the kind of a page', () => {
  it.each([
    ['index.html', '<main>', 'front'],
    ['404.html', '<main>', 'lost'],
    ['regler/index.html', '<section class="register">', 'register'],
    ['som-coach/avgift/index.html', CLIENT, 'fee'],
    ['som-coach/index.html', '<main>', 'document'],
  ])('of %s is told by what stands on it', (file, html, kind) => {
    expect(kindOf(file, html)).toBe(kind);
  });
});

describe('a page for a frame', () => {
  const framed = CLIENT.replace('<p>Text</p>', '<div class=embed><p>Text</p>')
    .replace('Formulär</div>', 'Formulär</div></div>')
    .replace(
      '<title>',
      '<meta property=og:title content=x /><link rel=icon href=/x.svg /><link rel=alternate href=/en/ hreflang=en /><link href=/verktyg/ rel=canonical /><title>',
    );
  const withEmbed = { ...site, scripts: { ...site.scripts, embed: { inline: 'look()' } } };

  it('has a script of its own for its look, and none for what surrounds a page', () => {
    expect(toDocument(framed, withEmbed).match(/<script[^>]*>[^<]{0,9}/g)).toEqual([
      '<script>look()',
      '<script type=module>fee()',
    ]);
  });

  it('leaves out what is for lists, and keeps what says whose copy it is', () => {
    const html = toDocument(framed, withEmbed);
    expect([/og:|alternate/.test(html), html.includes('rel=canonical')]).toEqual([false, true]);
  });

  it('is dressed with the others of its kind, but for the heaviest', () => {
    expect(
      [framed, framed.replace('data-island=fee', 'data-island=goals')].map((html) => kindOf('', html)),
    ).toEqual(['embed', 'embed+goals']);
  });

  it('is told from a page about frames', () => {
    expect(kindOf('', CLIENT.replace('data-island=fee', 'data-island=embedding'))).toBe('embedding');
  });
});
