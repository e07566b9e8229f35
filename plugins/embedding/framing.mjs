// Who may show which pages inside their own.

const ANCESTOR = /^(?:'self'|https:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?|http:\/\/localhost:\d+)$/;

/**
 * Who may frame the pages that are made for it, as a policy names them.
 * @param {string | undefined} named `EMBED_ANCESTORS`: origins with spaces between them; without it, the site alone
 * @returns {string} `'self' https://platform.example`
 * @throws {RangeError} at anything but named hosts: whoever may show a page can also lay something over it
 */
export function ancestorsFrom(named = '') {
  const ancestors = named.split(' ').filter((each) => each !== '');
  const stranger = ancestors.find((each) => !ANCESTOR.test(each));
  if (stranger !== undefined && named !== "'none'") {
    throw new RangeError(
      `EMBED_ANCESTORS holds origins such as https://platform.example, 'self' or 'none' alone, and not “${stranger}”`,
    );
  }
  return ancestors.length === 0 ? "'self'" : ancestors.join(' ');
}

/** Whether an address is one that is made for frames: `/guide/embed/…`, `/guide/en/embed/…`. */
export const isForFrames = (path, base) => /^(?:[a-z]{2}\/)?embed\//.test(path.slice(base.length));
