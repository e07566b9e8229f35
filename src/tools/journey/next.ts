import { formatDate } from '../../formats/dates';
import type { Locale } from '../../formats/units';
import { toolPage } from '../../frame/toolPage';
import type { PlainDate } from '../../rules';
import { type ComingDay, figureDay } from '../comingDays';
import type { Standing } from '../standing';
import { furtherText } from './furtherText';
import { type StageId, type StageLine, WAY_IDS, WAYS } from './stage';
import { journeyText } from './text';

/** Something to do, now or by a day. */
export interface NextLine {
  readonly key: string;
  /** `null` for what can be done now. */
  readonly day: PlainDate | null;
  /** The day in words, or that it is now. */
  readonly when: string;
  readonly text: string;
  /** What there is to say of it; empty for most. */
  readonly detail: string;
  /** Below the site's base. */
  readonly page: string;
  readonly late: boolean;
}

/** A stage that is done leads to something that no tool does: to send something in. */
function sendIn(standing: Standing, id: StageId, locale: Locale): Pick<NextLine, 'text' | 'page'> | null {
  const { next } = furtherText[locale];
  switch (id) {
    case 'eligibility':
      return standing.certified !== null || standing.progress !== null
        ? null
        : { text: next.apply, page: 'bli-coach/ansok/' };
    case 'progress':
      return standing.certified !== null || figureDay(standing.progress, 'progress.answer') !== null
        ? null
        : { text: next.report, page: 'under-utbildningen/bedomning-och-besked/' };
    case 'senior':
      return { text: next.applySenior, page: 'som-coach/senior-coach/' };
    default:
      return null;
  }
}

/** What can be done now: in each journey that has begun, the first stage that is not done, or what a done one leads to. */
function nowLines(standing: Standing, lines: ReadonlyMap<StageId, StageLine>, locale: Locale): NextLine[] {
  const words = furtherText[locale];
  const { stages } = journeyText[locale];
  return WAY_IDS.flatMap((way) => {
    const ids = WAYS[way];
    const going = ids.find((id) => {
      const state = lines.get(id)?.state;
      return state === 'going';
    });
    const done = ids.findLast((id) => lines.get(id)?.state === 'done');
    const sent = done === undefined ? null : sendIn(standing, done, locale);
    const line = going === undefined ? undefined : lines.get(going);
    return [
      ...(sent === null ? [] : [{ key: `send-${way}`, detail: '', ...sent }]),
      ...(line === undefined
        ? []
        : [
            {
              key: `stage-${line.id}`,
              text: stages[line.id].title,
              detail: line.detail,
              page: toolPage(line.id),
            },
          ]),
    ].map((each) => ({ ...each, day: null, when: words.next.now, late: false }));
  });
}

function dayLine(
  { key, kind, from, to, late, text, tool }: ComingDay,
  today: PlainDate,
  locale: Locale,
): NextLine {
  const { next } = furtherText[locale];
  const goesOn = to > from && from <= today && !late;
  const day = goesOn ? to : from;
  const said = formatDate(day, locale);
  return {
    key,
    day,
    when: goesOn ? next.until(said) : to > from ? next.from(said) : said,
    detail: '',
    text: kind === 'forum' ? next.forums[text as keyof typeof next.forums] : next.days[kind](text),
    page: toolPage(tool),
    late,
  };
}

/** What to do next and by when: what can be done now, what is late, then day by day. */
export function nextLines(
  standing: Standing,
  lines: ReadonlyMap<StageId, StageLine>,
  today: PlainDate,
  locale: Locale,
): readonly NextLine[] {
  const days = standing.days.map((day) => dayLine(day, today, locale));
  return [
    ...nowLines(standing, lines, locale),
    ...days.filter(({ late }) => late),
    ...days.filter(({ late }) => !late),
  ];
}
