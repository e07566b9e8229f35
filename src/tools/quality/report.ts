import type { QualityForm } from '../../folder/answers/quality';
import { formatDate } from '../../formats/dates';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import type { PlainDate } from '../../rules';
import { levelField } from './fields';
import { count, FORUMS, forumDays, POINTS, type PointName, statusOf } from './points';
import { qualityText } from './text';
import type { QualityWords } from './words';

function answerText({ points }: QualityForm, words: QualityWords): string {
  const [examples, going] = [count(points, 'example'), count(points, 'onTheWay')];
  const answered = POINTS.length - count(points, 'open');
  return answered === 0
    ? words.answer.nothing
    : examples > 0
      ? words.answer.examples(examples, POINTS.length)
      : going > 0
        ? words.answer.onTheWay(going, POINTS.length)
        : answered < POINTS.length
          ? words.answer.begun(answered, POINTS.length)
          : words.answer.chosen;
}

/** The name of a point, with what the reader calls a speciality of their own. */
export function pointName(name: PointName, speciality: string, words: QualityWords): string {
  const own = speciality.trim();
  const plain = words.points[name].name;
  return name === 'speciality' && own !== '' ? words.specialityNamed(plain, own) : plain;
}

function pointLines({ points, speciality }: QualityForm, words: QualityWords): string[] {
  return POINTS.filter((name) => points[name].level !== '').map((name) => {
    const { level, example } = points[name];
    const written = example.trim();
    return words.pointLine(
      pointName(name, speciality, words),
      words.status[statusOf(points[name])],
      level === 'example' && written !== '' ? `”${written}”` : null,
    );
  });
}

function remainingOf(form: QualityForm, words: QualityWords, today: PlainDate, locale: Locale): string[] {
  const { points, speciality, forums } = form;
  const own = statusOf(points.speciality);
  return [
    ...POINTS.filter((name) => statusOf(points[name]) === 'exampleMissing').map((name) =>
      words.left.example(words.points[name].name),
    ),
    ...(speciality.trim() === '' && own !== 'open' && own !== 'notYet' ? [words.left.speciality] : []),
    ...FORUMS.flatMap((name) => {
      const { last, next } = forumDays(forums[name], today);
      const forum = words.forums[name];
      if (next !== null && next < today) return [words.left.passed(forum, formatDate(next, locale))];
      return next === null && last !== null ? [words.left.book(forum)] : [];
    }),
  ];
}

/** The reader's own review in words: how many points have an example, and each as it stands. */
export function qualityReport(form: QualityForm, today: PlainDate, locale: Locale): Report {
  const words = qualityText[locale];
  const next = POINTS.find((name) => form.points[name].level === '');
  const examples = count(form.points, 'example');
  const lines = pointLines(form, words);
  return {
    title: words.title,
    answer: answerText(form, words),
    tone: examples === POINTS.length ? 'done' : lines.length > 0 ? 'going' : 'open',
    soFar:
      next === undefined ? [] : [{ text: words.nextPoint(words.points[next].name), field: levelField(next) }],
    steps: [],
    remaining: remainingOf(form, words, today, locale),
    sections: lines.length === 0 ? [] : [{ heading: words.pointsHeading, items: lines }],
    notes: [words.notes.inspired, words.notes.noGrade, words.notes.others],
    meta: words.meta(formatDate(today, locale)),
  };
}
