import { describe, expect, it } from 'vitest';
import { readBackup } from '../../src/folder/backup';
import { folderOn } from '../../src/folder/folder';
import { memoryStore } from '../../src/folder/memoryStore';
import { TOOL_IDS } from '../../src/folder/toolIds';
import { fuzzImports, KEPT, SOUND_FILES } from './imports';
import { KINDS } from './kinds';
import { randomOf } from './random';
import { isUntouched } from './watch';

const SEED = 20_261_120;

describe('of 100 000 made-up files', () => {
  it.each([0, 1, 2, 3])(
    'none throws, reaches beyond itself or is read in other than it stands (quarter %i)',
    (quarter) => {
      const { wrong } = fuzzImports(25_000, SEED + quarter);
      expect([wrong.slice(0, 3), isUntouched()]).toEqual([[], true]);
    },
    60_000,
  );

  it('some are good, and the others meet every reason to refuse', () => {
    const { accepted, refused } = fuzzImports(3_000, SEED);
    expect([accepted > 300, [...refused.keys()].sort()]).toEqual([
      true,
      ['damaged', 'forbiddenKey', 'newer', 'notJson', 'notOurs', 'tooDeep'],
    ]);
  });

  it('there are at least seventeen kinds', () => {
    expect(Object.keys(KINDS).length).toBeGreaterThanOrEqual(17);
  });
});

describe('what lies in the folder', () => {
  it('covers every tool that the files are put together with', () => {
    expect(KEPT.map(({ tool }) => tool).sort()).toEqual([...TOOL_IDS].sort());
  });

  it('is byte for byte as before after every file that is refused', async () => {
    const folder = folderOn(memoryStore());
    const now = new Date('2026-11-20T09:30:00.000Z');
    for (const { text } of SOUND_FILES) {
      const read = readBackup(text);
      if (read.ok) await folder.saveAll(read.backup.tools, now, { put: read.backup.sessions, remove: [] });
    }
    const dump = async () => JSON.stringify([await folder.all(), await folder.sessions()]);
    const before = await dump();
    const random = randomOf(SEED);
    const changed: string[] = [];
    for (let at = 0; at < 2_000; at += 1) {
      const [, make] = Object.entries(KINDS)[at % Object.keys(KINDS).length] as [
        string,
        (typeof KINDS)[string],
      ];
      const text = make(random, SOUND_FILES);
      const read = readBackup(text);
      if (!read.ok && (await dump()) !== before) changed.push(text);
    }
    expect([before.length > 1_000, changed]).toEqual([true, []]);
  }, 30_000);
});
