import type { EligibilityForm } from '../../folder/answers/eligibility';
import { joinItems } from '../../formats/list';
import { parseWhole } from '../../formats/numberInput';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { EligibilityWords } from './text';

/** Words in a text, as a writer counts them. */
export const countWords = (text: string): number => text.trim().split(/\s+/u).filter(Boolean).length;

/** The tools one has experience of, as they stand in a sentence. */
export const namedTools = (form: EligibilityForm, words: EligibilityWords): string[] =>
  form.tools
    .map((tool) => (tool === 'other' ? form.otherTool.trim() : words.toolNames[tool].toLowerCase()))
    .filter(Boolean);

/** How many sessions, in which role and where: `12 samtal som klient, via plattformen`; empty without a number. */
export function sessionFacts(form: EligibilityForm, words: EligibilityWords, locale: Locale): string {
  const sessions = parseWhole(form.sessions);
  if (sessions.kind !== 'value') {
    return '';
  }
  const where = form.where.map((place) => words.whereNames[place].toLowerCase());
  const count = formatQuantity(sessions.value, 'session', locale);
  return `${count}${words.draftRole[form.role]}${where.length === 0 ? '' : `, ${joinItems(where, locale)}`}`;
}

/** The application draft: facts from the form, then the two texts. What is empty is left out. */
export function draftLines(form: EligibilityForm, words: EligibilityWords, locale: Locale): string[] {
  const tools = namedTools(form, words);
  const sessions = sessionFacts(form, words, locale);
  return [
    ...(tools.length > 0 ? [words.draftTools(joinItems(tools, locale))] : []),
    ...(sessions === '' ? [] : [words.draftSessions(sessions)]),
    ...[form.experience, form.motivationText]
      .map((text) => text.trim())
      .filter((text) => countWords(text) > 0),
  ];
}
