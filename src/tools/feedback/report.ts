import type { FeedbackCard, FeedbackPoint } from '../../folder/answers/feedback';
import { formatDate } from '../../formats/dates';
import { joinItems } from '../../formats/list';
import { formatQuantity, formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import { type Context, type RuleBook, ruleOf } from '../../rules';
import { countLevel, dayOf, isFilled, isTouched, LEVELS, POINTS } from './cards';
import { feedbackText } from './text';
import type { FeedbackWords } from './words';

/** A point as the register names it. */
export const pointName = (point: FeedbackPoint, rules: RuleBook, locale: Locale): string =>
  rules.list('evaluation.feedback').find(({ code }) => code === point)?.label[locale] ?? point;

/** The first letter as a line begins. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `Provsession 1, 20 september 2025`. */
export const cardName = (card: FeedbackCard, row: number, words: FeedbackWords, day: string): string =>
  card.date.trim() === '' ? words.card(row) : `${words.card(row)}, ${day}`;

interface Written {
  readonly words: FeedbackWords;
  readonly rules: RuleBook;
  readonly locale: Locale;
}

/** What a card says, point by point: the level, and the example on a line of its own. */
function pointLines(card: FeedbackCard, { words, rules, locale }: Written): string[][] {
  return POINTS.map((point) => {
    const { level, example } = card[point];
    return [
      words.line(
        capital(pointName(point, rules, locale)),
        level === '' ? words.notAnswered : words.levels[level],
      ),
      ...(example.trim() === '' ? [] : [words.lineExample(example.trim())]),
    ];
  });
}

/** One card as plain text, to paste into the platform's own system. */
export function cardText(card: FeedbackCard, row: number, { today, rules }: Context, locale: Locale): string {
  const words = feedbackText[locale];
  const title = words.cardTitle(cardName(card, row, words, dayOf(card, locale, today)));
  return [title, ...pointLines(card, { words, rules, locale }).map((lines) => lines.join('\n'))].join('\n\n');
}

/** The card before anything is filled in, as plain text to send to a test user. */
export function blankText(rules: RuleBook, locale: Locale): string {
  const words = feedbackText[locale];
  const boxes = LEVELS.map((level) => `[ ] ${words.levels[level]}`).join('  ');
  return [
    words.blank.title,
    words.blank.intro,
    `${words.blank.session}:`,
    ...POINTS.map((point) =>
      [
        words.line(capital(pointName(point, rules, locale)), words.questions[point]),
        boxes,
        `${words.blank.example}:`,
      ].join('\n'),
    ),
  ].join('\n\n');
}

function remainingOf(cards: readonly FeedbackCard[], { words, rules, locale }: Written): string[] {
  const rows = cards.map((card, index) => ({ card, name: words.card(index + 1) }));
  const toFill = rows.filter(({ card }) => !isFilled(card)).map(({ name }) => name.toLowerCase());
  return [
    ...(toFill.length === 0 ? [] : [words.left.fill(joinItems(toFill, locale))]),
    ...rows.flatMap(({ card, name }) => {
      const bare = POINTS.filter((point) => card[point].level !== '' && card[point].example.trim() === '');
      const names = bare.map((point) => pointName(point, rules, locale));
      return bare.length === 0 ? [] : [words.left.example(name, joinItems(names, locale))];
    }),
    ...(cards.some(isTouched) ? [words.left.platform] : []),
  ];
}

/** The cards in words. Levels are counted and never judged. */
export function feedbackReport(
  cards: readonly FeedbackCard[],
  toMend: boolean,
  { today, rules }: Context,
  locale: Locale,
): Report {
  const words = feedbackText[locale];
  const written = { words, rules, locale };
  const filled = cards.filter(isFilled).length;
  const total = formatQuantity(cards.length, 'trialSession', locale);
  return {
    title: words.title,
    answer:
      filled === 0
        ? words.answer.none
        : filled === cards.length
          ? words.answer.all(total)
          : words.answer.some(filled, total),
    tone: filled === 0 ? 'open' : filled === cards.length ? 'done' : 'going',
    steps: [
      {
        key: 'evaluation.feedback',
        rule: 'evaluation.feedback',
        status: 'judged',
        title: ruleOf('evaluation.feedback').title[locale],
        yours: words.noted(filled, total),
        limit: formatRule('evaluation.feedback', rules, locale),
        from: 'you',
      },
    ],
    remaining: remainingOf(cards, written),
    notes: [
      ...(toMend ? [words.notes.toMend] : []),
      words.notes.judged,
      words.notes.reading,
      words.notes.names,
    ],
    sections: [
      ...(filled === 0
        ? []
        : [
            {
              heading: words.countHeading,
              items: POINTS.map((point) =>
                words.count(
                  capital(pointName(point, rules, locale)),
                  LEVELS.map(
                    (level) => `${words.levels[level].toLowerCase()} ${countLevel(cards, point, level)}`,
                  ).join(' · '),
                ),
              ),
            },
          ]),
      ...cards.flatMap((card, index) =>
        isTouched(card)
          ? [
              {
                heading: cardName(card, index + 1, words, dayOf(card, locale, today)),
                items: pointLines(card, written).map((lines) => lines.join('. ')),
              },
            ]
          : [],
      ),
    ],
    meta: words.meta(formatDate(today, locale)),
  };
}
