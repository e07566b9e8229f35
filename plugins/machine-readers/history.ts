import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { VcsConfig } from '@docusaurus/types';

const MEGABYTES = 64 * 1024 * 1024;
const WHERE = ['docs', 'i18n', 'src/pages'];

const git = (folder: string, ...words: string[]): string =>
  execFileSync('git', words, { cwd: folder, encoding: 'utf8', maxBuffer: MEGABYTES, stdio: 'pipe' });

/** When each file was last committed, by its whole path, in milliseconds. */
function read(folder: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  // A history cut short calls every file as young as its oldest commit.
  if (git(folder, 'rev-parse', '--is-shallow-repository').trim() === 'true') {
    return found;
  }
  const log = git(
    folder,
    ...['-c', 'core.quotePath=false', '-c', 'log.showSignature=false', 'log', '--relative', '--no-renames'],
    ...['--format=%x00%ct', '--name-only', '--', ...WHERE],
  );
  for (const commit of log.split('\0').slice(1)) {
    const [seconds, ...files] = commit.split('\n').filter((line) => line !== '');
    for (const file of files) {
      const path = resolve(folder, file);
      found.set(path, found.get(path) ?? Number(seconds) * 1000);
    }
  }
  return found;
}

/**
 * When pages were last changed, by the history of their files. Nothing is said where there is none: an archive, a new
 * repository, a clone cut short. The generator's own readers stop the build there, and find nothing by the relative
 * paths that its sitemap asks with.
 * @param folder the project's
 */
export function pageHistory(folder: string): VcsConfig {
  let changes: ReadonlyMap<string, number> | undefined;
  const known = (): ReadonlyMap<string, number> => {
    try {
      changes ??= read(folder);
    } catch {
      changes ??= new Map();
    }
    return changes;
  };
  return {
    // The generator counts parameters, used or not.
    initialize: (_task) => undefined,
    // Nothing here asks when a file was made.
    getFileCreationInfo: async (_file) => null,
    getFileLastUpdateInfo: async (file) => {
      const timestamp = known().get(resolve(folder, file));
      return timestamp === undefined ? null : { timestamp, author: '' };
    },
  };
}
