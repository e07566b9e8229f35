import { formatDate } from '../../formats/dates';
import { joinItems } from '../../formats/list';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import type { PlainDate } from '../../rules';
import { FIELD } from './fields';
import type { Agreement } from './inputs';
import { PARTS, POINTS, SKETCH } from './parts';
import { agreementText } from './text';

export interface Unsettled {
  /** The coach is to evaluate their own sessions. */
  readonly ownJudge: boolean;
  readonly toMend: boolean;
}

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

function answerText({ missing, left }: Agreement, locale: Locale): string {
  const { answer } = agreementText[locale];
  const points = left.reduce((sum, part) => sum + part.points.length, 0);
  if (missing.length > 0) {
    return answer.some(SKETCH.length - missing.length, SKETCH.length);
  }
  return points === 0 ? answer.whole : answer.toTalk(points);
}

function sketchLines(agreement: Agreement, locale: Locale): string[] {
  const { sketch, goal } = agreementText[locale];
  const { client, coach, need, goals, choice, sessions, rhythm, openness, evaluator } = agreement;
  const held = sessions === null ? '' : formatQuantity(sessions, 'session', locale);
  return [
    ...(client === '' && coach === ''
      ? []
      : [sketch.people(client || sketch.nobody, coach || sketch.nobody)]),
    ...(need === '' ? [] : [sketch.need(need)]),
    ...goals.map((text, index) => sketch.goal(goal(index + 1), text)),
    ...(choice === '' ? [] : [sketch.choice(choice)]),
    ...(held === '' && rhythm === '' ? [] : [sketch.sessions([held, rhythm].filter(Boolean).join(', '))]),
    ...(openness === '' ? [] : [sketch.openness(openness)]),
    ...(evaluator === '' ? [] : [sketch.evaluator(evaluator)]),
  ];
}

const section = (heading: string, items: readonly string[]): Report['sections'] =>
  items.length === 0 ? [] : [{ heading, items }];

/** The sketch in words: what is agreed, what has been talked about, and what has not. */
export function agreementReport(
  agreement: Agreement,
  { ownJudge, toMend }: Unsettled,
  today: PlainDate,
  locale: Locale,
): Report {
  const words = agreementText[locale];
  const { missing, left, talked } = agreement;
  return {
    title: words.title,
    answer: answerText(agreement, locale),
    tone: missing.length + left.length > 0 ? 'going' : 'done',
    ...(ownJudge ? { soFar: [{ text: words.ownJudge, field: FIELD.evaluator }] } : {}),
    steps: [],
    remaining: [
      ...(missing.length === 0
        ? []
        : [
            words.fillIn(
              joinItems(
                missing.map((part) => words.sketchNames[part]),
                locale,
              ),
            ),
          ]),
      ...left.map(({ part, points }) =>
        words.talkAbout(
          words.parts[part].heading,
          joinItems(
            points.map((point) => lowered(words.points[point])),
            locale,
          ),
        ),
      ),
    ],
    sections: [
      ...section(words.sketch.heading, sketchLines(agreement, locale)),
      ...section(
        words.talkedHeading,
        PARTS.flatMap((part) => POINTS[part])
          .filter((point) => talked.includes(point))
          .map((point) => words.points[point]),
      ),
    ],
    notes: [
      ...(toMend ? [words.notes.leftOut] : []),
      words.notes.noContract,
      words.notes.inspiration,
      words.notes.evaluation,
    ],
    meta: words.meta(formatDate(today, locale)),
  };
}
