import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBackupFile } from '../../src/folder/backup';
import { readCaseLink } from '../../src/folder/caseLink';
import { decodeCsv } from '../../src/formats/csvReader';
import { findReceipt } from '../../src/formats/receiptFinder';
import { readLogFile } from '../../src/tools/log/importFile';
import { faultOf } from './imports';
import { isUntouched } from './watch';

// Every text that a reader once stumbled over, each with what it has to come to.

const FOLDER = new URL('./fixtures/', import.meta.url);

const EXPECTED: Readonly<Record<string, string>> = {
  'bomb.link': 'tooLarge',
  'brackets-in-head.csv': 'missing',
  'byte-order-mark-twice.backup': 'notJson',
  'day-that-is-not.backup': 'damaged sessions.rows[0]',
  'hundred-beginnings.receipt': 'cut',
  'hundred-changed-receipts.receipt': 'changed',
  'infinite-in-unknown-key.backup': 'damaged tools.senior.more',
  'key-too-long-to-tell.backup': `forbiddenKey tools.${'a'.repeat(94)}…`,
  'key-twice-in-escapes.backup': 'forbiddenKey sessions',
  'key-twice.backup': 'forbiddenKey senior',
  'key-twice.link': 'forbiddenKey sessions',
  'last-evening-of-time.backup': 'damaged exportedAt',
  'letters-of-windows.backup': 'notJson',
  'list-too-long.backup': 'notOurs',
  'mark-inside.link': 'notJson',
  'milestone-twice.backup': 'damaged tools.goals.goals[0].milestones',
  'minus-zero.backup': 'damaged sessions.rows[0][7]',
  'minus-zero.link': 'answers answers.more',
  'poses-as-list.backup': 'damaged tools.fee',
  'poses-as-text.backup': 'damaged tools.fee',
  'row-twice.backup': 'damaged tools.goals.goals',
  'rows-twice.link': 'repeated goals',
  'spaces-before-kronor.csv': 'bad 1',
  'spaces-before-minutes.csv': 'bad 1',
  'thousand-tools.backup': 'notOurs',
  'tool-name-too-long.backup': 'damaged tools',
  'utf-16-big-end-first.csv': 'fresh 1',
  'utf-16.backup': 'notJson',
  'very-long-cell.csv': 'bad 1',
  'word-of-every-object.csv': 'bad 2',
  'year-zero.backup': 'damaged exportedAt',
};

async function outcomeOf(name: string, bytes: Buffer): Promise<string> {
  const text = bytes.toString('utf8');
  switch (name.slice(name.lastIndexOf('.') + 1)) {
    case 'backup': {
      const read = await readBackupFile(new Blob([new Uint8Array(bytes)]));
      return read.ok ? 'read' : `${read.reason} ${read.at ?? ''}`.trim();
    }
    case 'link': {
      const read = await readCaseLink(text);
      return read.ok ? 'read' : `${read.reason} ${read.at ?? ''}`.trim();
    }
    case 'receipt': {
      const read = findReceipt(text);
      return read.ok ? 'read' : read.fault.kind;
    }
    default: {
      const { missing, fresh, bad } = readLogFile(decodeCsv(bytes), new Set(), 'sv', '2026-11-20');
      return missing.length > 0
        ? 'missing'
        : fresh.length > 0
          ? `fresh ${fresh.length}`
          : `bad ${bad.length}`;
    }
  }
}

describe('a text that was once read wrongly', () => {
  it.each(readdirSync(FOLDER))('is no trouble any more: %s', async (name) => {
    const bytes = readFileSync(new URL(name, FOLDER));
    expect([await outcomeOf(name, bytes), isUntouched()]).toEqual([EXPECTED[name], true]);
  });

  it('is kept here, every one of them', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(readdirSync(FOLDER))('is no file of ours either: %s', (name) => {
    expect(faultOf(readFileSync(new URL(name, FOLDER), 'utf8'))).toBeNull();
  });
});

describe('a large file', () => {
  it('of fifty megabytes is refused without being opened', async () => {
    const file = { size: 50_000_000, arrayBuffer: () => Promise.reject(new Error('It was opened')) };
    expect(await readBackupFile(file as unknown as Blob)).toEqual({ ok: false, reason: 'tooLarge' });
  });
});
