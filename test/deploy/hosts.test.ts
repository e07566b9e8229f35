import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string) => readFileSync(`deploy/${name}`, 'utf8');
const lines = (name: string) => read(name).split('\n');

describe('the headers for Netlify and Cloudflare', () => {
  const rules = lines('caching-headers').filter((line) => line !== '' && !line.startsWith('#'));

  it('are paths, each with indented headers', () => {
    expect(rules.filter((line) => !/^(?:\/\S*| {2}[A-Za-z-]+: \S.*)$/.test(line))).toEqual([]);
  });
  it('say nothing but how long a part is kept', () => {
    const names = rules.filter((line) => line.startsWith('  ')).map((line) => line.trim().split(':')[0]);
    expect(new Set(names)).toEqual(new Set(['Cache-Control']));
  });
  it('have at most one star in a path, at its end', () => {
    const paths = rules.filter((line) => line.startsWith('/'));
    expect(paths.filter((path) => !/^[^*]*\*?$/.test(path))).toEqual([]);
  });
  it('begin on a line of their own when they are added', () => {
    expect(read('caching-headers').startsWith('\n')).toBe(true);
  });
});

describe('netlify.toml', () => {
  const TABLES = ['[build]', '[build.environment]', '[build.processing]', '[[redirects]]'];
  const settings = lines('netlify.toml').filter((line) => line !== '' && !line.startsWith('#'));

  it('is tables with a string, a number or a truth in each line', () => {
    expect(
      settings.filter((line) => !TABLES.includes(line) && !/^\w+ = (?:"[^"]*"|\d+|true|false)$/.test(line)),
    ).toEqual([]);
  });
  it('publishes the folder that the build writes', () => {
    expect(settings).toContain('publish = "build"');
  });
  it('leaves the pages as they were built', () => {
    expect(settings).toContain('skip_processing = true');
  });
  it('uses the version of Node that is recommended', () => {
    expect(settings).toContain(`NODE_VERSION = "${readFileSync('.nvmrc', 'utf8').trim()}"`);
  });
});

describe('wrangler.jsonc', () => {
  const settings = JSON.parse(
    lines('wrangler.jsonc')
      .filter((line) => !line.startsWith('//'))
      .join('\n'),
  );

  it('sends files and runs nothing', () => {
    expect(Object.keys(settings).sort()).toEqual(['assets', 'compatibility_date', 'name']);
  });
  it('answers for the build, with the nearest page for what is not there', () => {
    expect(settings.assets).toEqual({
      directory: '../build',
      html_handling: 'auto-trailing-slash',
      not_found_handling: '404-page',
    });
  });
});

describe('the container file', () => {
  const steps = lines('Containerfile').filter((line) => /^[A-Z]+ /.test(line));
  const of = (name: string) => steps.filter((line) => line.startsWith(`${name} `));

  it('says from which release of each image it starts', () => {
    expect(of('FROM').filter((line) => !/:[\w.-]*\d[\w.-]*|:bookworm-slim/.test(line))).toEqual([]);
  });
  it('serves as somebody without rights, by number', () => {
    expect(of('USER')).toEqual(['USER 33:33']);
    expect(steps.findIndex((line) => line.startsWith('USER '))).toBeLessThan(
      steps.findIndex((line) => line.startsWith('CMD ')),
    );
  });
  it('fetches nothing by itself but packages', () => {
    expect(of('ADD')).toEqual([]);
    expect(read('Containerfile')).not.toMatch(/curl|wget|npm install/);
  });
  it('is started and asked after in exec form, with no shell between', () => {
    expect(of('CMD').filter((line) => !Array.isArray(JSON.parse(line.slice('CMD '.length))))).toEqual([]);
    expect(of('HEALTHCHECK')).toHaveLength(1);
  });
  it('leaves what this machine has built or installed outside', () => {
    const ignored = lines('Containerfile.dockerignore');
    const own = readFileSync('.gitignore', 'utf8').split('\n');
    expect(['.git', 'node_modules', 'build', 'reports'].filter((name) => !ignored.includes(name))).toEqual(
      [],
    );
    expect(own.filter((name) => name.startsWith('build') && !ignored.includes(name))).toEqual([]);
  });
  it('copies the settings that say how packages are installed before it installs them', () => {
    const text = read('Containerfile');
    expect(text.indexOf('COPY package.json package-lock.json .npmrc')).toBeLessThan(
      text.indexOf('RUN npm ci'),
    );
  });
});

describe('the workflow for GitHub Pages', () => {
  const text = read('github-pages.yml');

  it('has no rights but those that each job names', () => {
    expect(text).toContain('\npermissions: {}\n');
    expect(text.match(/(?:contents|pages|id-token): \w+/g)).toEqual([
      'contents: read',
      'pages: write',
      'id-token: write',
    ]);
  });
  it('leaves no key behind for what is built', () => {
    expect(text).toContain('persist-credentials: false');
  });
  it('puts nothing that others can write into a command', () => {
    const commands = text.match(/run: .*/g) ?? [];
    expect(commands.filter((line) => line.includes('${{'))).toEqual([]);
  });
  it('is written with spaces', () => {
    expect(text).not.toContain('\t');
  });
});
