import { describe, expect, it } from 'vitest';
import { ancestorsFrom, isForFrames } from './framing.mjs';

describe('who may show the tools', () => {
  it.each([
    ['nobody is named', undefined, "'self'"],
    ['the name is empty', '', "'self'"],
    ['nobody may', "'none'", "'none'"],
    ['one site is named', 'https://platform.example', 'https://platform.example'],
    [
      'several are',
      "'self' https://*.example.se  https://a.b:8443",
      "'self' https://*.example.se https://a.b:8443",
    ],
    ['it is tried at home', 'http://localhost:8080', 'http://localhost:8080'],
  ])('when %s', (_when, named, ancestors) => {
    expect(ancestorsFrom(named)).toBe(ancestors);
  });

  it.each([
    ['everybody', '*'],
    ['everybody with TLS', 'https:'],
    ['a site without TLS', 'http://platform.example'],
    ['a whole top domain', 'https://*'],
    ['a path', 'https://platform.example/kurs'],
    ['another directive', "https://a.example;script-src 'unsafe-inline'"],
    ['a line of its own', 'https://a.example\nX: y'],
    ['nobody and somebody', "'none' https://a.example"],
  ])('cannot be %s', (_what, named) => {
    expect(() => ancestorsFrom(named)).toThrow('EMBED_ANCESTORS');
  });
});

describe('an address for frames', () => {
  it.each([
    ['/embed/avgift/index.html', '/', true],
    ['/guide/en/embed/avgift/', '/guide/', true],
    ['/embed/host.js', '/', true],
    ['/verktyg/badda-in/', '/', false],
    ['/embedding/', '/', false],
    ['/verktyg/embed/', '/', false],
  ])('%s below %s: %s', (path, base, answer) => {
    expect(isForFrames(path, base)).toBe(answer);
  });
});
