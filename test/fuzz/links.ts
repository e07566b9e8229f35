import { isDeepStrictEqual } from 'node:util';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { emptyAddition, emptyBudgetForm, emptyCourse } from '../../src/folder/answers/budget.empty';
import { emptyEligibilityForm } from '../../src/folder/answers/eligibility.empty';
import { emptyFeeForm } from '../../src/folder/answers/fee.empty';
import { emptyGoalForm, emptyGoalsForm } from '../../src/folder/answers/goals.empty';
import { emptyProgressForm } from '../../src/folder/answers/progress.empty';
import { emptyDecision, emptyPlan } from '../../src/folder/answers/quarter.empty';
import { type CaseResult, readCaseLink, type SharedCase, writeCaseLink } from '../../src/folder/caseLink';
import { packAnswers } from '../../src/folder/casePack';
import { textsOf } from '../../src/folder/caseShapes';
import { CASE_TOOLS, type CaseTool } from '../../src/folder/caseTools';
import type { StoredAnswers } from '../../src/folder/schema';
import { untoldIn } from './imports';
import { KINDS, type SoundText, soundTexts } from './kinds';
import { type Random, randomOf } from './random';
import { clockedLater, deepFreeze, emptyTally, looksUntouched, noteReason, type Tally } from './watch';

const DAYS = { edition: '2025-04-01', madeOn: '2026-11-20' } as const;
const ADDRESS = 'https://guide.example/';

/** Answers with something in every list, frozen: nobody may write in them. */
const ANSWERS: { readonly [Tool in CaseTool]: StoredAnswers[Tool] } = deepFreeze({
  eligibility: { ...emptyEligibilityForm(), tools: ['meditation', 'other'], otherTool: 'yin', sessions: '7' },
  progress: { ...emptyProgressForm(5, 3), startsOn: '2025-04-07', practiceWeeks: '2' },
  fee: { ...emptyFeeForm(), price: '1 234,50', otherPrices: ['200'], sessions: '4' },
  goals: {
    ...emptyGoalsForm(),
    role: 'other',
    otherRole: 'stöd',
    goals: [
      { ...emptyGoalForm('a1'), what: 'Guida 20 användare', milestones: [{ id: 'm1', text: 'x', date: '' }] },
      { ...emptyGoalForm('a2'), deadline: '30 juni 2025', resources: ['tid'] },
    ],
  },
  senior: { certified: '2026-05-21', sessions: '20' },
  budget: {
    ...emptyBudgetForm(),
    courses: [{ ...emptyCourse('c1'), name: 'Kurs', amount: '1 000' }],
    additions: [{ ...emptyAddition('x1'), amount: '500' }],
  },
  quarter: {
    quarter: '2026-Q4',
    plans: [{ ...emptyPlan('2026-Q4'), decisions: [emptyDecision('d1')] }],
  },
});

const SOUND: { readonly [Tool in CaseTool]: readonly SoundText[] } = Object.fromEntries(
  CASE_TOOLS.map((tool) => [
    tool,
    soundTexts([
      JSON.stringify({
        schema: 1,
        ...DAYS,
        answers: packAnswers(tool, ANSWERS[tool] as never, textsOf(tool)),
      }),
    ]),
  ]),
) as never;

const inLink = (bytes: Buffer): string => bytes.toString('base64url');
const packed = (json: string | Buffer): string => inLink(deflateSync(json, { level: 1 }));
const link = (characters: string, tool: string): string => `#case=v1.${tool}.${characters}`;

// Opened they are megabytes.
const BOMBS = [3_000_000, 5_000_000].map((length) => packed(`{"a":"${' '.repeat(length)}"}`));

const FORMS: readonly ((random: Random, tool: CaseTool, json: string) => string)[] = [
  // Most are written as they should be: what is strange is inside.
  ...Array.from({ length: 12 }, () => (_: Random, tool: CaseTool, json: string) => link(packed(json), tool)),
  (random, _, json) =>
    link(packed(json), random.pick([...CASE_TOOLS, 'log', 'quality', 'constructor', '__proto__', 'x'])),
  (random, tool, json) => link(packed(json).slice(0, random.below(60)), tool),
  (random, tool, json) => {
    const characters = packed(json);
    const at = random.below(characters.length);
    return link(
      characters.slice(0, at) + random.text(2, 'Aa0-_.=+/%å') + characters.slice(at + random.below(3)),
      tool,
    );
  },
  (_, tool, json) => link(inLink(deflateRawSync(json)), tool),
  (_, tool, json) => link(inLink(gzipSync(json)), tool),
  (random, tool, json) => link(inLink(Buffer.concat([deflateSync(json), Buffer.from(random.text(6))])), tool),
  (random, tool) => link(random.pick(BOMBS), tool),
  (random, tool) => link(random.text(60, 'ABCDEFabcdef0123-_'), tool),
  (random, tool, json) => link(packed(Buffer.from(json + random.text(4, 'åäö\u00ff'), 'latin1')), tool),
  (random, _, json) =>
    `${random.pick(['#case=v0.', '#case=v2.', '#case=v99999.', '#Case=v1.', '#case=v1', '?case=v1.', '#case=', ''])}fee.${packed(json)}`,
  (random, tool, json) =>
    link(packed(json) + '='.repeat(random.below(3)) + random.pick(['', '%', '\n', ' ', '#', '\u0000']), tool),
  (random, tool) => link('A'.repeat(random.pick([1, 4, 8_100, 8_200, 60_000])), tool),
  (random) => random.text(60),
];

export type LinkReader = (fragment: string) => Promise<CaseResult>;

/** What is wrong with how a link was read, or `null`. */
export async function linkFaultOf(
  fragment: string,
  json: string,
  read: LinkReader = readCaseLink,
): Promise<string | null> {
  const result = await read(fragment);
  if (!looksUntouched()) {
    return 'changed a prototype';
  }
  if (!result.ok) {
    return typeof result.reason === 'string' && (result.at ?? '').length <= 101 ? null : 'no reason';
  }
  const untold = fragment.endsWith(packed(json)) ? untoldIn(json) : null;
  if (untold !== null) {
    return untold;
  }
  const made = await writeCaseLink(ADDRESS, result.shared as SharedCase, textsOf(result.shared.tool));
  const back = made.ok ? await readCaseLink(new URL(made.link).hash) : null;
  return (back === null && !made.ok && made.reason === 'tooLong') || isDeepStrictEqual(back, result)
    ? null
    : 'is not read again as it was';
}

/** Reads so many made-up links. Any that is read wrongly is in the tally. */
export async function fuzzLinks(
  count: number,
  seed: number,
  read: LinkReader = readCaseLink,
): Promise<Tally> {
  const tally = emptyTally();
  const random = randomOf(seed);
  const kinds = Object.entries(KINDS);
  for (let at = 0; at < count; at += 1) {
    const [kind, make] = kinds[at % kinds.length] as (typeof kinds)[number];
    const tool = random.pick(CASE_TOOLS);
    const json = make(random, SOUND[tool]);
    const fragment = random.pick(FORMS)(random, tool, json);
    let why: string | null;
    const noted: LinkReader = async (given) => {
      const result = await clockedLater(tally, kind, () => read(given));
      if (result.ok) tally.accepted += 1;
      else noteReason(tally, result.reason);
      return result;
    };
    try {
      why = await linkFaultOf(fragment, json, noted);
    } catch (thrown) {
      why = `threw ${String(thrown)}`;
    }
    if (why !== null) tally.wrong.push({ why, kind, text: fragment });
  }
  return tally;
}
