import { afterEach, describe, expect, it } from 'vitest';
import { type Backup, type BackupResult, readBackup } from '../../src/folder/backup';
import { answerSchemas } from '../../src/folder/schema';
import { isToolId } from '../../src/folder/toolIds';
import { fuzzImports } from './imports';

// Readers with one weakness each: the search is worth something only if it finds every one of them.

const SEED = 20_261_120;
const COUNT = 6_000;

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const parsed = (text: string): Fields | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
};
const refused: BackupResult = { ok: false, reason: 'notJson' };
const taken = (tools: unknown): BackupResult => ({
  ok: true,
  backup: {
    schema: 1,
    exportedAt: '2026-11-20T09:30:00.000Z',
    tools: tools as Backup['tools'],
    sessions: [],
  },
  warnings: [],
});

function merged(into: Fields, from: Fields): Fields {
  for (const key of Object.keys(from)) {
    const [here, there] = [into[key], from[key]];
    if (isFields(here) && isFields(there)) merged(here, there);
    else into[key] = there;
  }
  return into;
}

const sumOf = (value: unknown): number =>
  isFields(value) ? Object.values(value).reduce<number>((sum, inner) => sum + sumOf(inner), 1) : 1;

const WEAK: Readonly<Record<string, (text: string) => BackupResult>> = {
  'copies what it parsed into an object of its own': (text) => {
    const value = parsed(text);
    if (value === null) return refused;
    merged({}, value);
    return readBackup(text);
  },
  'walks through what it parsed without asking how deep it is': (text) => {
    sumOf(parsed(text));
    return readBackup(text);
  },
  'checks the form and trusts the check not to throw': (text) => {
    const tools = parsed(text)?.tools;
    for (const [tool, answers] of Object.entries(isFields(tools) ? tools : {})) {
      if (isToolId(tool)) answerSchemas[tool].safeParse(answers);
    }
    return readBackup(text);
  },
  'checks the form and nothing else': (text) => {
    const tools = parsed(text)?.tools;
    if (!isFields(tools)) return refused;
    try {
      return Object.entries(tools).every(
        ([tool, answers]) => isToolId(tool) && answerSchemas[tool].safeParse(answers).success,
      )
        ? taken(tools)
        : refused;
    } catch {
      return refused;
    }
  },
  'asks for a version and takes the rest as it is': (text) => {
    const value = parsed(text);
    return value?.schema === 1 ? taken(value.tools) : refused;
  },
};

describe('a reader that', () => {
  const own = new Set(Reflect.ownKeys(Object.prototype));
  afterEach(() => {
    for (const key of Reflect.ownKeys(Object.prototype)) {
      if (!own.has(key)) Reflect.deleteProperty(Object.prototype, key);
    }
  });

  it.each(Object.entries(WEAK))(
    '%s is found out',
    (_, read) => {
      expect(fuzzImports(COUNT, SEED, read).wrong.length).toBeGreaterThan(0);
    },
    30_000,
  );
});
