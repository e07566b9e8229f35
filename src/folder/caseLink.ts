import { isPlainDate, type PlainDate } from '../rules';
import { z } from '../zod';
import { canCompress, fromCharacters, toCharacters } from './caseBytes';
import { packAnswers, unpackAnswers } from './casePack';
import { type CaseTool, isCaseTool } from './caseTools';
import { shortPlace } from './foreign';
import { parseText } from './parsedText';
import { checkAnswers } from './record';
import { repeatedIdIn } from './repeatedId';
import type { StoredAnswers } from './schema';
import { SCHEMA } from './toolIds';

/** The longest link that is made and read, in characters: eight kilobytes. */
export const LINK_LIMIT = 8_192;

/** What a link may open to, in bytes. Far more than a form is, and nothing for a browser to hold. */
const OPENED_LIMIT = 131_072;

/** How the part of an address that no server gets to see begins; the number is the version of this writing. */
const BEGINNING = '#case=v1.';
const FRAGMENT = /^#case=v(\d{1,4})\.([a-z]{1,40})\.([\w-]+)$/;

/** Somebody's answers as a link carries them. */
export type SharedCase = {
  [Tool in CaseTool]: {
    readonly tool: Tool;
    /** The whole form; what the sender kept back is empty. */
    readonly answers: StoredAnswers[Tool];
    /** First day of the edition of the rules that the sender had. */
    readonly edition: PlainDate;
    /** The sender's day. */
    readonly madeOn: PlainDate;
  };
}[CaseTool];

/** `answers`: the browser cannot read its own link, as with answers that would not pass the check. */
export type CaseNotMade =
  | { readonly ok: false; readonly reason: 'tooLong'; readonly length: number }
  | { readonly ok: false; readonly reason: 'unsupported' | 'answers' };

export type CaseRefusal =
  | 'tooLong'
  | 'notOurs'
  | 'unsupported'
  | 'tooLarge'
  | 'damaged'
  | 'tooDeep'
  | 'notJson'
  | 'forbiddenKey'
  | 'newer'
  | 'unknownTool'
  | 'answers'
  | 'repeated';

export type CaseResult =
  | { readonly ok: true; readonly shared: SharedCase }
  | { readonly ok: false; readonly reason: CaseRefusal; readonly at?: string };

/**
 * A link that carries answers. It has been read back before it is handed out. Never throws.
 * @param address of the tool's page, without a fragment
 * @param withTexts the texts of one's own that go along, by their paths; see `textsIn`
 */
export async function writeCaseLink(
  address: string,
  { tool, answers, edition, madeOn }: SharedCase,
  withTexts: readonly string[],
): Promise<{ readonly ok: true; readonly link: string } | CaseNotMade> {
  if (!canCompress()) {
    return { ok: false, reason: 'unsupported' };
  }
  const packed = packAnswers(tool, answers, withTexts);
  const json = JSON.stringify({ schema: SCHEMA, edition, madeOn, answers: packed });
  const fragment = `${BEGINNING}${tool}.${await toCharacters(json)}`;
  const link = `${address}${fragment}`;
  if (link.length > LINK_LIMIT) {
    return { ok: false, reason: 'tooLong', length: link.length };
  }
  return (await readCaseLink(fragment)).ok ? { ok: true, link } : { ok: false, reason: 'answers' };
}

/**
 * The answers in the fragment of an address, or why they are refused and where. Never throws and changes nothing.
 * The order matters: size and alphabet before anything is opened, a limit while it is opened, depth before
 * JSON.parse, forbidden keys before anything is copied.
 */
export async function readCaseLink(fragment: string): Promise<CaseResult> {
  if (fragment.length > LINK_LIMIT) {
    return refuse('tooLong');
  }
  const [, version, tool = '', characters = ''] = FRAGMENT.exec(fragment) ?? [];
  if (version === undefined) {
    return refuse('notOurs');
  }
  if (Number(version) > 1) {
    return refuse('newer');
  }
  if (!canCompress()) {
    return refuse('unsupported');
  }
  let json: string | null;
  try {
    json = await fromCharacters(characters, OPENED_LIMIT);
  } catch {
    return refuse('damaged');
  }
  return json === null ? refuse('tooLarge') : readJson(tool, json);
}

function readJson(tool: string, json: string): CaseResult {
  const parsed = parseText(json);
  if (!parsed.ok) {
    return refuse(REASONS[parsed.reason], parsed.at);
  }
  try {
    return readOuter(tool, parsed.value);
  } catch {
    // The check itself can throw on an object that poses as text or as a list.
    return refuse('answers', '');
  }
}

const REASONS = {
  tooDeep: 'tooDeep',
  notJson: 'notJson',
  key: 'forbiddenKey',
  number: 'answers',
  size: 'answers',
} as const;

const numbered = z.looseObject({ schema: z.int().min(1) });
// As the instant of a backup: near the ends of the calendar there is no next or earlier quarter to count.
const day = z.string().refine((text): boolean => isPlainDate(text) && text >= '1970' && text < '3000');
const complete = z.looseObject({
  edition: day,
  madeOn: day,
  answers: z.record(z.string(), z.unknown()),
});

function readOuter(tool: string, parsed: unknown): CaseResult {
  const version = numbered.safeParse(parsed);
  if (!version.success) {
    return refuse('answers', 'schema');
  }
  if (version.data.schema > SCHEMA) {
    return refuse('newer');
  }
  if (!isCaseTool(tool)) {
    return refuse('unknownTool', tool);
  }
  const outer = complete.safeParse(parsed);
  if (!outer.success) {
    return refuse('answers', String(outer.error.issues[0]?.path[0] ?? ''));
  }
  const checked = checkAnswers(tool, unpackAnswers(tool, outer.data.answers));
  if (!checked.ok) {
    return refuse('answers', checked.at);
  }
  const repeated = repeatedIdIn(checked.answers);
  if (repeated !== undefined) {
    return refuse('repeated', repeated);
  }
  const { edition, madeOn } = outer.data;
  return { ok: true, shared: { tool, answers: checked.answers, edition, madeOn } as SharedCase };
}

const refuse = (reason: CaseRefusal, at?: string): CaseResult =>
  at === undefined ? { ok: false, reason } : { ok: false, reason, at: shortPlace(at) };
