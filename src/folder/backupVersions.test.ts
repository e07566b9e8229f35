import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBackup } from './backup';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8');

describe('a file of schema 1', () => {
  test.each([
    ['the first four tools', 'schema-1-filled'],
    ['a line of the session log', 'schema-1-with-log'],
    ['a budget', 'schema-1-with-budget'],
    ['quarter plans', 'schema-1-with-quarter'],
    ['an evaluation and the agreement before it', 'schema-1-with-evaluation'],
    ['the readiness check', 'schema-1-with-readiness'],
    ['the quality mirror', 'schema-1-with-quality'],
    ['the feedback cards', 'schema-1-with-feedback'],
    ['the certificate', 'schema-1-with-certificate'],
    ['a tool that came later', 'schema-1-with-senior'],
  ])('with %s is read whole', (_, name) => {
    const text = fixture(name);
    const result = readBackup(text);
    expect(result.ok && result.backup.tools).toEqual(JSON.parse(text).tools);
  });

  test('keeps a key that is not known', () => {
    const result = readBackup(fixture('schema-1-one-tool'));
    expect(result.ok && result.backup.tools.fee).toMatchObject({
      note: 'a key that a later version may add',
    });
  });

  test('with a tool that is not known is read without it, with a warning', () => {
    const result = readBackup(fixture('schema-1-one-tool'));
    expect(result.ok && result.warnings).toEqual([{ kind: 'unknownTool', tool: 'sessionLog' }]);
    expect(result.ok && Object.keys(result.backup.tools)).toEqual(['fee']);
  });

  test('may begin with a byte order mark', () => {
    expect(readBackup(`\uFEFF${fixture('schema-1-filled')}`).ok).toBe(true);
  });
});
