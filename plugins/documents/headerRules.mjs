// Hosts read header rules by path, and few and short ones only. So a folder gets one rule for all its pages where their
// hashes fit in it, and one for each page where they do not. A page's own policy is narrower, and holds as well.

// Cloudflare Pages; Netlify names no limit.
const MOST_RULES = 100;
const MOST_CHARACTERS = 2000;
// The name of the header and what is added to a policy.
const ROOM = 80;

const SOURCES =
  /^(default-src 'none';script-src 'self')((?: 'sha256-[^']+')*)(;style-src)((?: 'sha256-[^']+')*)(;.*)$/;

const sources = (list) => list.split(' ').filter((each) => each !== '');

/** One policy that allows what any of several allows. */
export function unionOf(policies) {
  const parts = policies.map((policy) => {
    const match = SOURCES.exec(policy);
    if (match === null) {
      throw new Error(`A policy of another kind: ${policy}`);
    }
    return match;
  });
  const [, start, , style, , rest] = parts[0];
  if (parts.some((part) => part[5] !== rest)) {
    throw new Error('Policies that differ in more than their hashes cannot stand in one rule');
  }
  const all = (group) =>
    [...new Set(parts.flatMap((part) => sources(part[group])))].map((each) => ` ${each}`);
  return [start, ...all(2), style, ...all(4), rest].join('');
}

const isShort = ({ policy, framing = '' }) => policy.length + framing.length + ROOM <= MOST_CHARACTERS;

const isIn = (folder) => (page) => page.path.startsWith(folder);

/** The folders right below one, with a slash at the end. */
const below = (pages, folder) => [
  ...new Set(
    pages
      .filter(isIn(folder))
      .map(({ path }) => path.slice(folder.length))
      .filter((rest) => rest.includes('/'))
      .map((rest) => `${folder}${rest.slice(0, rest.indexOf('/') + 1)}`),
  ),
];

/**
 * @param {{ path: string, policy: string, framing?: string }[]} pages by the path of their file:
 *   `/guide/regler/index.html`; pages that others may frame never share a rule with those that nobody may
 * @param {string} base the folder of the site
 * @returns {{ path: string, policy: string, framing?: string }[]} rules of which no two match the same address
 * @throws {Error} when there are more rules, or longer ones, than the hosts take
 */
export function rulesFor(pages, base) {
  // An address that does not exist is answered with the page for that, by the policy of the folder it would lie in.
  const lost = pages.filter(({ path }) => path.endsWith('/404.html'));
  const isFramed = ({ framing }) => lost.some((page) => page.framing !== framing);
  const rulesIn = (folder) => {
    const inside = pages.filter(isIn(folder));
    const [{ framing }] = inside;
    const ruleOf = (among) => ({
      path: `${folder}*`,
      policy: unionOf(among.map(({ policy }) => policy)),
      framing,
    });
    const rule = ruleOf([...inside, ...lost]);
    const isAlike = inside.every((page) => page.framing === framing);
    if (folder !== base && isAlike && isShort(rule)) {
      return [rule];
    }
    // In a frame a page for what is not there need not be dressed; that one rule holds them all matters more.
    if (folder !== base && isAlike && isFramed(inside[0]) && isShort(ruleOf(inside))) {
      return [ruleOf(inside)];
    }
    const own = inside.find(({ path }) => path === `${folder}index.html`);
    return [
      ...(own === undefined ? [] : [{ path: folder, policy: own.policy, framing: own.framing }]),
      ...below(inside, folder).flatMap(rulesIn),
    ];
  };
  const rules = rulesIn(base);
  const long = rules.find((rule) => !isShort(rule));
  if (long !== undefined || rules.length + 1 > MOST_RULES) {
    throw new Error(
      long === undefined
        ? `${rules.length} rules, and hosts take ${MOST_RULES}`
        : `The rule for ${long.path} is too long`,
    );
  }
  return rules;
}
