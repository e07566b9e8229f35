import type { ReadinessForm } from '../../folder/answers/readiness';
import { formatDate } from '../../formats/dates';
import { joinItems } from '../../formats/list';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import {
  decideReadiness,
  type PlainDate,
  READINESS_PARTS,
  READINESS_SCALE,
  type ReadinessDecision,
} from '../../rules';
import { readAnswers, unanswered } from './answers';
import { fieldOf, THOUGHTS } from './fields';
import { readinessText } from './text';
import type { ReadinessWords } from './words';

const TONES = { ready: 'done', onTheWay: 'going', notNow: 'going', open: 'open' } as const;

function nextSteps({ parts, outcome }: ReadinessDecision, words: ReadinessWords): Report['sections'] {
  if (outcome === 'ready') {
    return [{ heading: words.readyHeading, items: words.ready }];
  }
  const items = parts.flatMap(({ part, status }) =>
    status === 'inPlace' || status === 'open'
      ? []
      : [status === 'unclear' ? words.talkUnclear(words.parts[part]) : words.begin[part]],
  );
  const heading = outcome === 'notNow' ? words.beginHeading : words.goOnHeading;
  return items.length === 0 ? [] : [{ heading, items }];
}

function partLines({ parts }: ReadinessDecision, form: ReadinessForm, locale: Locale): string[] {
  const words = readinessText[locale];
  return parts.map(({ part, status }) => {
    const answers = READINESS_PARTS[part].map((statement) => {
      const told = form[statement];
      return told === '' ? words.status.open : told === 'unknown' ? words.unknown : told;
    });
    return words.partLine(words.parts[part], words.status[status], joinItems(answers, locale));
  });
}

function ownThoughts(form: ReadinessForm, words: ReadinessWords): Report['sections'] {
  const items = THOUGHTS.filter((thought) => form[thought].trim() !== '').map((thought) =>
    words.thoughtLine(words.thoughtNames[thought], form[thought].trim()),
  );
  return items.length === 0 ? [] : [{ heading: words.ownHeading, items }];
}

/** *Am I ready for coaching* in words: part by part, what to do next, and never a sum. */
export function readinessReport(form: ReadinessForm, today: PlainDate, locale: Locale): Report {
  const words = readinessText[locale];
  const decision = decideReadiness(readAnswers(form));
  const { outcome } = decision;
  const left = unanswered(form);
  const [next] = left;
  const { inPlace, onTheWay } = READINESS_SCALE;
  return {
    title: words.title,
    answer: outcome === 'open' ? words.answer.open(left.length) : words.answer[outcome],
    tone: TONES[outcome],
    soFar: next === undefined ? [] : [{ text: words.next(words.statements[next]), field: fieldOf(next) }],
    steps: [],
    // What waits is in the answer itself while there is none; later it is told here.
    remaining: left.length === 0 || outcome === 'open' ? [] : [words.stillOpen(left.length)],
    sections: [
      ...nextSteps(decision, words),
      { heading: words.partsHeading, items: partLines(decision, form, locale) },
      ...ownThoughts(form, words),
    ],
    notes: [
      words.notes.noDiagnosis,
      words.notes.limits(inPlace, onTheWay),
      words.notes.care,
      words.notes.inspired,
    ],
    meta: words.meta(formatDate(today, locale)),
  };
}
