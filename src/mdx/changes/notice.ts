import type { Locale } from '../../formats/units';
import { sayChange, sayEffect } from '../../frame/sayEdition';
import {
  changesBetween,
  compareUnder,
  contextOn,
  editionDays,
  type PlainDate,
  type Records,
  type RuleId,
} from '../../rules';
import type { Place, QuotingPage, SiteReferences, UsingTool } from '../references';
import { examplePersons } from './persons';
import { changesText } from './text';

/** One change of the rules as readers are told of it, written from the difference between two editions. */
export interface Change {
  /** The first day of the new edition. */
  readonly day: PlainDate;
  /** Old and new, rule by rule. */
  readonly values: readonly { readonly id: RuleId; readonly text: string }[];
  /** Pages with a sentence that changes, with the places where it stands. */
  readonly pages: readonly QuotingPage[];
  readonly tools: readonly UsingTool[];
  /** Example persons and what the change does to each. */
  readonly persons: readonly { readonly who: string; readonly effect: readonly string[] }[];
}

export interface NoticeSource {
  readonly records: Records;
  readonly references: Pick<SiteReferences, 'rules'>;
  readonly locale: Locale;
}

/** Pages known by their address, each with the places of all of the lists. */
function together(lists: readonly (readonly QuotingPage[])[]): QuotingPage[] {
  const pages = new Map<string, QuotingPage>();
  for (const page of lists.flat()) {
    const places = [...(pages.get(page.path)?.places ?? []), ...page.places];
    const once = new Map(places.map((place: Place) => [place.anchor, place]));
    pages.set(page.path, { ...page, places: [...once.values()] });
  }
  return [...pages.values()];
}

/** The change from one edition to the next. */
export function noticeOf(
  before: PlainDate,
  day: PlainDate,
  { records, references, locale }: NoticeSource,
): Change {
  const [then, now] = [contextOn(day, before, records), contextOn(day, day, records)];
  const changes = changesBetween(before, day, records);
  const involved = changes.map(({ id }) => references.rules[id]);
  const tools = new Map(involved.flatMap((each) => each.tools.map((tool) => [tool.id, tool])));
  return {
    day,
    values: changes.map((change) => ({
      id: change.id,
      text: sayChange(change, then.rules, now.rules, locale),
    })),
    pages: together(involved.map(({ pages }) => pages)),
    tools: [...tools.values()],
    persons: examplePersons(then.rules, day).map(({ id, judge }) => ({
      who: changesText[locale].person[id](then.rules),
      effect: sayEffect(compareUnder(judge, then, now), locale),
    })),
  };
}

/** Every change there has been since the first edition or will be, the latest first. */
export function notices(source: NoticeSource): readonly Change[] {
  const days = editionDays(source.records);
  return days
    .slice(1)
    .map((day, index) => noticeOf(days[index] ?? day, day, source))
    .reverse();
}
