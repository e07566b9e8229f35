import { describe, expect, it } from 'vitest';
import { rulesFor, unionOf } from './headerRules.mjs';

const policy = (scripts: string[], styles: string[]) =>
  `default-src 'none';script-src 'self'${scripts.map((each) => ` 'sha256-${each}'`).join('')};style-src${styles
    .map((each) => ` 'sha256-${each}'`)
    .join('')};img-src 'self'`;

const page = (path: string, script: string) => ({ path, policy: policy([script], ['css']) });
const long = (path: string, count: number) => ({
  path,
  policy: policy(
    Array.from({ length: count }, (_, index) => `${path}${index}`.padEnd(43, 'A')),
    ['css'],
  ),
});

describe('a policy for several pages', () => {
  it('allows what any of them allows, each once', () => {
    expect(unionOf([policy(['a', 'b'], ['x']), policy(['b', 'c'], ['y'])])).toBe(
      policy(['a', 'b', 'c'], ['x', 'y']),
    );
  });

  it('is refused for pages that differ in anything else', () => {
    expect(() => unionOf([policy(['a'], ['x']), `${policy(['a'], ['x'])};font-src 'self'`])).toThrow(
      'differ in more than their hashes',
    );
  });
});

describe('the rules of a site', () => {
  it('are one for a folder whose pages fit in it, and one for the front page', () => {
    const rules = rulesFor(
      [page('/index.html', 'a'), page('/om/index.html', 'b'), page('/om/x/index.html', 'c')],
      '/',
    );
    expect(rules).toEqual([
      { path: '/', policy: policy(['a'], ['css']) },
      { path: '/om/*', policy: policy(['b', 'c'], ['css']) },
    ]);
  });

  it('are one for each page of a folder that is too much for a line', () => {
    const rules = rulesFor(
      [page('/v/index.html', 'a'), long('/v/one/index.html', 20), long('/v/two/index.html', 20)],
      '/',
    );
    expect(rules.map(({ path }) => path)).toEqual(['/v/', '/v/one/*', '/v/two/*']);
  });

  it('let the page for what is not there be shown from any folder', () => {
    const rules = rulesFor([page('/404.html', 'lost'), page('/om/index.html', 'b')], '/');
    expect(rules).toEqual([{ path: '/om/*', policy: policy(['b', 'lost'], ['css']) }]);
  });

  it('begin with the path that the site stands under', () => {
    const rules = rulesFor([page('/guide/index.html', 'a'), page('/guide/om/index.html', 'b')], '/guide/');
    expect(rules.map(({ path }) => path)).toEqual(['/guide/', '/guide/om/*']);
  });

  it('are never one for pages that others may frame and pages that nobody may', () => {
    const rules = rulesFor(
      [
        { ...page('/en/om/index.html', 'a'), framing: 'nobody' },
        { ...page('/en/embed/x/index.html', 'b'), framing: 'named' },
        { ...page('/en/embed/y/index.html', 'c'), framing: 'named' },
      ],
      '/',
    );
    expect(rules.map(({ path, framing }) => [path, framing])).toEqual([
      ['/en/om/*', 'nobody'],
      ['/en/embed/*', 'named'],
    ]);
  });

  it('leave room for those that may frame', () => {
    const named = (framing: string) =>
      rulesFor(
        ['one', 'two'].map((name) => ({ ...long(`/embed/${name}/index.html`, 16), framing })),
        '/',
      ).map(({ path }) => path);
    expect(named('x'.repeat(50))).toEqual(['/embed/*']);
    expect(named('x'.repeat(200))).toEqual(['/embed/one/*', '/embed/two/*']);
  });

  it('hold a folder for frames together, at the price of the page for what is not there', () => {
    const rules = rulesFor(
      [
        { ...page('/404.html', 'lost'.padEnd(43, 'A')), framing: 'nobody' },
        ...['one', 'two'].map((name) => ({
          ...long(`/embed/${name}/index.html`, 16),
          framing: 'x'.repeat(120),
        })),
      ],
      '/',
    );
    expect(rules.map(({ path, policy }) => [path, policy.includes('lost')])).toEqual([['/embed/*', false]]);
  });

  it('stop the build when a page is too much for a line by itself', () => {
    expect(() => rulesFor([long('/index.html', 30)], '/')).not.toThrow();
    expect(() => rulesFor([long('/index.html', 50)], '/')).toThrow('The rule for / is too long');
  });

  it('stop the build when hosts would not take that many', () => {
    const many = Array.from({ length: 100 }, (_, index) => page(`/${index}/index.html`, 'a'));
    expect(() => rulesFor(many.slice(1), '/')).not.toThrow();
    expect(() => rulesFor(many, '/')).toThrow('100 rules, and hosts take 100');
  });
});
