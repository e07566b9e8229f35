// What a page may run and show is exactly what it was built with: every script and style in it by its hash, and nothing
// else, whoever manages to write into it.
import { createHash } from 'node:crypto';

// What is missing here falls back to `default-src`, and workers to `script-src`. No script makes markup out of text:
// the one Trusted Types policy, in src/offline, is for the address of the worker.
const ALWAYS =
  "img-src 'self';font-src 'self';base-uri 'none';form-action 'none';require-trusted-types-for 'script';trusted-types offline";

const ELEMENT = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const TAG = /<([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g;

// Data about the page, for search: no browser runs it.
const DATA = /\stype="?application\/ld\+json(?=["\s]|$)/;

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What stands in the page's own scripts and styles. */
function inlined(html) {
  const found = { script: [], style: [] };
  for (const [, name, attributes, text] of html.matchAll(ELEMENT)) {
    if (/\bsrc\s*=/.test(attributes)) {
      throw new Error(`A script in a file of its own, which nothing here writes:${attributes}`);
    }
    if (name === 'script' && DATA.test(attributes)) {
      JSON.parse(text);
    } else {
      found[name].push(text);
    }
  }
  return found;
}

/** What the policy would forbid: it would fail in silence, so the build says it. */
function forbidden(html) {
  const faults = [];
  for (const [tag, name, rest] of html
    .replace(ELEMENT, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .matchAll(TAG)) {
    for (const [, attribute, value = ''] of rest.matchAll(ATTRIBUTE)) {
      const plain = value.replace(/^["']|["']$/g, '').replace(/[\s\0]|&(?:tab|newline|colon|#)[^;]*;?/gi, '');
      if (
        /^(?:style|srcdoc)$/i.test(attribute) ||
        (/^on/i.test(attribute) && !/^once$/i.test(attribute)) ||
        (/^(?:javascript|vbscript):?/i.test(plain) &&
          /^(?:href|src|action|formaction|data|xlink:href)$/i.test(attribute))
      ) {
        faults.push(tag.slice(0, 200));
      }
    }
    if (/^(?:base|object|embed|iframe|frame)$/i.test(name)) {
      faults.push(tag.slice(0, 200));
    }
  }
  return faults;
}

/**
 * The hashes of what stands in a page.
 * @param {string} html
 * @param {string[]} known the scripts that the build has put there itself
 * @returns {{ scripts: string[], styles: string[] }} as sources of a policy
 * @throws {Error} at a script that the build does not know, an inline handler, a style attribute, a `javascript:` address;
 *   at a script that calls itself data and is none
 */
export function sourcesOf(html, known) {
  const { script, style } = inlined(html);
  const stranger = script.find((text) => !known.includes(text));
  if (stranger !== undefined) {
    throw new Error(`An inline script that the build does not know: ${stranger.slice(0, 200)}`);
  }
  const [fault] = forbidden(html);
  if (fault !== undefined) {
    throw new Error(`The page’s policy would forbid what stands in ${fault}`);
  }
  return { scripts: [...new Set(script.map(hashOf))], styles: [...new Set(style.map(hashOf))] };
}

/**
 * @param {{ scripts: string[], styles: string[] }} sources hashes of what may run and what may dress
 * @returns {string} a policy in one line
 */
export const policyOf = ({ scripts, styles }) =>
  `default-src 'none';script-src ${["'self'", ...scripts].join(' ')};style-src ${styles.join(' ')};${ALWAYS}`;
