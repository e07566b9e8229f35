import { describe, expect, it } from 'vitest';
import type { Words } from './read';
import { checkSource } from './source';

const TEXT: Words = { which: 'all', place: 'text', locale: 'sv' };
const PROGRAM: Words = { which: 'prose', place: 'text', locale: 'sv' };
const check = (source: string, words: Words = TEXT, name = 'a.ts') => checkSource(source, name, words);
const typed = (source: string, words?: Words, name?: string) =>
  check(source, words, name).findings.map((finding) => finding.typed);

describe('the truth gate in a file of words', () => {
  it('finds a number in a string, with line and column', () => {
    const [finding] = check("export const sv = {\n  hint: 'Räkna 10 samtal',\n};\n").findings;
    expect([finding?.line, finding?.column, finding?.typed]).toEqual([2, 16, '10']);
  });

  it('finds a number after an escape at its right place', () => {
    const [finding] = check("const a = 'Pris\\u00a0: 200 kr';").findings;
    expect([finding?.column, finding?.typed]).toEqual([24, '200 kr']);
  });

  it('finds percentages, amounts and dates', () => {
    expect(
      typed("const a = ['80 % krävs', 'fem tusen kronor', 'senast 28 april 2025', 'by April 28'];"),
    ).toEqual(['80 %', 'fem tusen kronor', '28 april 2025', 'April 28']);
  });

  it('finds spelled-out numbers in both languages', () => {
    expect(typed("const a = { sv: 'Du har haft tio samtal', en: 'You have had ten sessions' };")).toEqual([
      'tio samtal',
      'ten sessions',
    ]);
  });

  it('finds what is typed around a template’s parameters, and in them', () => {
    const parameter = `\${name ? 'av 8 delar' : ''}`;
    expect(typed(`const a = (name: string) => \`minst 80 % ${parameter}\`;`)).toEqual(['80 %', '8']);
  });

  it('leaves a template’s parameters to be what they are', () => {
    expect(typed(`const a = (least: string) => \`Du behöver minst \${least} samtal\`;`)).toEqual([]);
  });

  it('leaves tokens to the rules they name', () => {
    expect(typed("const a = 'Du behöver {prerequisite.sessions} för Q-15';")).toEqual([]);
  });

  it('says how a text is given the value', () => {
    expect(check("const a = 'Räkna 10 samtal';").findings[0]?.instead).toContain(
      "formatRule('prerequisite.sessions'",
    );
  });

  it('says how a reading is given the value', () => {
    const reading: Words = { which: 'all', place: 'record', locale: 'sv' };
    expect(check("const a = 'Räkna 10 samtal';", reading).findings[0]?.instead).toContain(
      '{prerequisite.sessions|value}',
    );
  });

  it.each([
    "import { a } from './step 2';",
    "type A = 'del 2' | 'del 3';",
    "const a = { 'del 2': 'ja' };",
    "const a = 'januari mars maj'.split(' ');",
    "throw new RangeError('must be 1 to 3 goals');",
    "const a = '(?<day>\\\\d{1,2}) och';",
    "const a = 'Skicka in ansökan om $1';",
    'const a = 80;',
    '/* minst 80 % */ // minst 80 %',
  ])('leaves what no reader meets: %s', (source) => {
    expect(typed(source)).toEqual([]);
  });
});

describe('the truth gate in a program', () => {
  it('finds prose among the code', () => {
    expect(typed("const a = { cls: 'part-2', say: 'Det tar 4 veckor' };", PROGRAM)).toEqual(['4']);
  });

  it.each([
    "const a = '80';",
    "const a = 'q2';",
    "const a = '-120px 0px auto';",
    "const a = 'M 10 20 L 30 40';",
  ])('leaves codes alone: %s', (source) => {
    expect(typed(source, PROGRAM)).toEqual([]);
  });

  it('finds what stands between tags and in attributes that are read', () => {
    expect(
      typed(
        'const A = () => <p title="80 %" className="x 2 y">Efter 6 månader <b>20</b></p>;',
        PROGRAM,
        'a.tsx',
      ),
    ).toEqual(['80 %', '6', '20']);
  });

  it('leaves drawings alone', () => {
    expect(typed('const A = () => <path d="M10 20 L30 40" className="del 2" />;', PROGRAM, 'a.tsx')).toEqual(
      [],
    );
  });
});

describe('the truth gate in rules and catalogues', () => {
  it('finds a value in a rule’s title and leaves the value itself', () => {
    const titles: Words = { which: 'titles', place: 'plain', locale: 'sv' };
    const rule =
      "const r = { a: { title: { sv: 'Minst 10 samtal' }, values: [{ value: { sv: 'maj 2025' } }] } };";
    expect(typed(rule, titles)).toEqual(['10']);
  });

  it('finds a value in a message and leaves its id and description', () => {
    const messages: Words = { which: 'messages', place: 'text', locale: 'en' };
    const catalogue =
      '{ "theme.h2": { "message": "Within 7 days of {count}", "description": "Up to 3 lines" } }';
    expect(typed(catalogue, messages, 'code.json')).toEqual(['7']);
  });
});

describe('an exception in a file of words', () => {
  it('on the line before speaks for the property with all in it', () => {
    const result = check(
      "const a = {\n  // gate: how numbers are typed\n  n: {\n    b: 'till exempel 8',\n  },\n  c: 'om 9 dagar',\n};",
    );
    expect(result.exceptions).toEqual([{ line: 2, reason: 'how numbers are typed', excuses: ['number'] }]);
    expect(result.findings.map((finding) => finding.typed)).toEqual(['9']);
  });

  it('on the line itself speaks for that line', () => {
    expect(typed("const a = [\n  'kanal 5', // gate: a name\n  'kanal 6',\n];")).toEqual(['6']);
  });

  it('speaks for what stands between tags', () => {
    const source = 'const A = () => (\n  <p>\n    {/* gate: a name */}\n    Kanal 5\n  </p>\n);';
    expect(typed(source, TEXT, 'a.tsx')).toEqual([]);
  });

  it('is itself found when it gives no reason', () => {
    expect(typed("const a = {\n  // gate:\n  b: 'kanal 5',\n};")).toEqual(['gate:', '5']);
  });

  it('is itself found when there is nothing to excuse', () => {
    expect(typed("const a = {\n  // gate: a name\n  b: 'kanalen',\n};")).toEqual(['gate: a name']);
  });
});
