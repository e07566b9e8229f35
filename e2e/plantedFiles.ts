import { readdirSync, readFileSync } from 'node:fs';
import { type SharedCase, writeCaseLink } from '../src/folder/caseLink';
import { textsOf } from '../src/folder/caseShapes';
import { CASE_TOOLS, type CaseTool } from '../src/folder/caseTools';
import { checkAnswers } from '../src/folder/record';
import type { StoredAnswers } from '../src/folder/schema';
import { isToolId, type ToolId } from '../src/folder/toolIds';

const FIXTURES = 'src/folder/fixtures/';

/** Filled forms of every tool, as backups of theirs hold them. */
function filledForms(): ReadonlyMap<ToolId, unknown> {
  const files = readdirSync(FIXTURES).filter((file) => file.endsWith('.json'));
  const tools = files.flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(`${FIXTURES}${file}`, 'utf8')).tools),
  );
  return new Map(tools.filter((entry): entry is [ToolId, unknown] => isToolId(entry[0])));
}

/** The same form with the first of the texts that it takes in every place that takes one. */
function plant<Tool extends ToolId>(
  tool: Tool,
  form: unknown,
  texts: readonly string[],
): StoredAnswers[Tool] {
  const whole = structuredClone(form);
  let place = 0;
  const within = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) {
      return;
    }
    const held = part as Record<string, unknown>;
    for (const [key, value] of Object.entries(held)) {
      if (typeof value !== 'string') {
        within(value);
        continue;
      }
      // Where the longest does not fit, every place gets another one.
      const [longest = '', ...others] = texts;
      const turn = others.map((_, index) => others[(index + place) % others.length] ?? '');
      place += 1;
      held[key] = [longest, ...turn, value].find((text) => {
        held[key] = text;
        return checkAnswers(tool, whole).ok;
      });
    }
  };
  within(whole);
  return whole as StoredAnswers[Tool];
}

const row = (text: string, changes: object = {}): Record<string, unknown> => ({
  ...{ id: 'a1', date: '2025-04-28', client: text.slice(0, 100), form: 'single', people: 1, minutes: 60 },
  ...{
    pay: 'proBono',
    amount: null,
    role: 'coach',
    place: '',
    status: 'done',
    reflection: text.slice(0, 2_000),
  },
  ...changes,
});

const OUTER = { app: 'inner-journey-guide', schema: 1, exportedAt: '2026-11-10T12:00:00.000Z' };

/** A backup of every tool and of two sessions, with the texts in every place that takes one. */
export function plantedBackup(texts: readonly string[]): string {
  const [first = ''] = texts;
  const rows = [row(first), row(texts.at(-1) ?? '', { id: 'a2' })];
  return JSON.stringify({
    ...OUTER,
    tools: Object.fromEntries([...filledForms()].map(([tool, form]) => [tool, plant(tool, form, texts)])),
    sessions: {
      columns: [...Object.keys(rows[0] ?? {}), 'later'],
      rows: rows.map((each) => [...Object.values(each), first]),
    },
  });
}

/**
 * Backups that are refused, or read without a part, by what is wrong with them; the text stands where the page
 * could quote it.
 */
export function oddBackups(text: string): readonly (readonly [name: string, content: string])[] {
  const quoted = JSON.stringify(text);
  const backup = (changes: object) => JSON.stringify({ ...OUTER, tools: {}, ...changes });
  return [
    ['no JSON', text],
    ['cut off', `{"app":${quoted}`],
    ['from elsewhere', backup({ app: text })],
    ['of no version', backup({ schema: text })],
    ['of no day', backup({ exportedAt: text })],
    ['of a tool that is not here', backup({ tools: { [text.slice(0, 200)]: { text } } })],
    [
      'with a forbidden key',
      `{"app":"inner-journey-guide","schema":1,"tools":{${quoted}:{"__proto__":{"hit":1}}}}`,
    ],
    ['with a choice that is none', backup({ tools: { fee: { mode: text } } })],
    ['with rows that are none', backup({ sessions: { columns: [text], rows: [[text]] } })],
    [
      'with a column that is not here',
      backup({
        sessions: { columns: [...Object.keys(row('')), text], rows: [[...Object.values(row(text)), text]] },
      }),
    ],
  ];
}

/** A file for the log, with the text in every cell and as the name of a column. */
export const plantedCsv = (text: string): string => {
  const quote = (words: string) => `"${words.replaceAll('"', '""')}"`;
  const cell = quote(text);
  return [
    `Datum;Klient;Längd;Roll;Plats;Belopp;Reflektion;${cell}`,
    `2025-04-28;AB;60;Coach;;;${quote(text.slice(0, 500))};${cell}`,
    `2025-04-29;${cell};45;Coach;;;${cell};${cell}`,
    Array.from({ length: 8 }, () => cell).join(';'),
  ].join('\r\n');
};

/** A link to a case of each tool that has links, with the texts in every place that takes one. */
export async function plantedLinks(
  texts: readonly string[],
): Promise<readonly (readonly [CaseTool, string])[]> {
  const forms = filledForms();
  const links = await Promise.all(
    CASE_TOOLS.map(async (tool) => {
      const shared = {
        tool,
        answers: plant(tool, forms.get(tool), texts),
        edition: '2025-04-01',
        madeOn: '2025-04-28',
      };
      const made = await writeCaseLink('', shared as SharedCase, textsOf(tool));
      return [tool, made.ok ? made.link : `not made: ${made.reason}`] as const;
    }),
  );
  return links;
}

/** The ends of addresses that somebody could be sent: fragments, and what stands after a question mark. */
export function plantedEnds(text: string): readonly string[] {
  const coded = encodeURIComponent(text);
  return [
    `#${text}`,
    `#${coded}`,
    `#case=v1.fee.${text}`,
    `#case=v1.${text}.abc`,
    `#case=${coded}`,
    `#:~:text=${coded}`,
    `?docusaurus-theme=${coded}`,
    `?docusaurus-data-theme=${coded}&docusaurus-data-onclick=${coded}&docusaurus-data-${coded}=${coded}`,
    `?q=${coded}&${coded}=${coded}#${coded}`,
  ];
}
