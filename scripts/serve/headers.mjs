// Reads a _headers file as Netlify and Cloudflare Pages do: a path, which may end in a star, and the headers below it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function rulesIn(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (/^\s*(?:#|$)/.test(line)) {
      continue;
    }
    if (/^\S/.test(line)) {
      rules.push({ path: line.trim(), headers: [] });
    } else {
      const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line);
      rules.at(-1).headers.push([name.toLowerCase(), value]);
    }
  }
  return rules;
}

const matches = (rule, pathname) =>
  rule.endsWith('*') ? pathname.startsWith(rule.slice(0, -1)) : pathname === rule;

/**
 * @param {string} folder the built site
 * @returns {(pathname: string) => Record<string, string>} the headers of an address; what several rules say is joined
 *   with a comma, as the hosts do
 */
export function headersFor(folder) {
  const rules = rulesIn(readFileSync(join(folder, '_headers'), 'utf8'));
  return (pathname) => {
    const sent = {};
    for (const { headers } of rules.filter(({ path }) => matches(path, pathname))) {
      for (const [name, value] of headers) {
        sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
      }
    }
    return sent;
  };
}
