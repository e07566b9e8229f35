// What a page's script needs of rules and words, and no more: one language, and no bookkeeping.
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const isLocalized = (value) => typeof value === 'object' && value !== null && 'sv' in value && 'en' in value;

/** The same data with only one language in every text. */
const inLanguage = (value, locale) =>
  isLocalized(value)
    ? { [locale]: value[locale] }
    : Array.isArray(value)
      ? value.map((each) => inLanguage(each, locale))
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inLanguage(each, locale)]))
        : value;

// Sources, readings and review dates are for the register, which is a page and not a script. Only what is not
// Inner Journey's own, the law, is shown with the day it was checked.
const slim = ({ kind, title, compare, unit, values, source, checked }, locale) =>
  inLanguage(
    { kind, title, compare, unit, values, ...(source.document === 'law' ? { checked } : {}) },
    locale,
  );

/**
 * Rule records as data: in one language, without what only the register shows, and only those that are asked for.
 * Rules are always asked for by an id written out in the code; one that the code does not name is for the pages alone.
 * @param {string} locale the language that is kept
 * @param {string} asking the code that asks
 */
export const slimRules = (locale, asking) => ({
  name: 'slim-rules',
  enforce: 'pre',
  async load(id) {
    if (!/\/src\/rules\/.*\.rules\.ts$/.test(id)) {
      return null;
    }
    const { module } = await runnerImport(id);
    return Object.entries(module)
      .map(([name, rules]) => {
        const records = Object.entries(rules)
          .filter(([key]) => ['"', "'", '`'].some((quote) => asking.includes(`${quote}${key}${quote}`)))
          .map(([key, rule]) => [key, slim(rule, locale)]);
        return `export const ${name} = ${JSON.stringify(Object.fromEntries(records))};`;
      })
      .join('\n');
  },
});

/** Leaves the other language out: its texts, and the words that goals in it are read by. */
export const oneLanguage = (locale) => ({
  name: 'one-language',
  enforce: 'pre',
  load(id) {
    const language = /\/(?:text|words|\w+Text)\.(sv|en)\.ts$/.exec(id)?.[1];
    if (language === undefined || language === locale) {
      return null;
    }
    const names = [...readFileSync(id, 'utf8').matchAll(/^export const (\w+)/gm)].map((match) => match[1]);
    return names.map((name) => `export const ${name} = undefined;`).join('\n');
  },
});
