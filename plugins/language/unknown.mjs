import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lint } from 'cspell';

/**
 * The words that a language’s dictionary and the project’s own lists do not know. cspell reads files, so the words are
 * written to one, a word to a line.
 * @param {'sv' | 'en'} locale
 * @param {Iterable<string>} words
 * @param {'with' | 'without'} lists whether ours count
 * @returns {Promise<Set<string>>} those of them with a part that is unknown
 * @throws when cspell itself fails, for example on a list that cannot be read
 */
export async function unknownWords(locale, words, lists = 'with') {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  const file = join(folder, `${lists}.${locale}.txt`);
  const lines = [...words];
  writeFileSync(file, lines.join('\n'));
  const unknown = new Set();
  const faults = [];
  try {
    await lint(
      [file],
      { config: 'cspell.json', root: folder, progress: false },
      {
        issue: ({ row }) => unknown.add(lines[row - 1]),
        info: () => {},
        debug: () => {},
        error: (message, error) => faults.push(`${message} ${error}`),
        progress: () => {},
        result: ({ files, cachedFiles }) => {
          if (files !== 1) faults.push(`${files} files read, ${cachedFiles ?? 0} from a cache`);
        },
      },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (faults.length > 0) throw new Error(`cspell: ${faults.join('; ')}`);
  return unknown;
}
