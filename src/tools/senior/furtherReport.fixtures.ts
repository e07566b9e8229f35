import { contextOn, decideSenior, type PlainDate } from '../../rules';
import { readAnswers } from './answers';
import { furtherReport } from './further';
import { seniorReport } from './report';

type Locale = 'sv' | 'en';
export const plain = (text: string) => text.replaceAll('\u00a0', ' ');

export function report(certified: string, today: PlainDate, sessions: string, locale: Locale = 'sv') {
  const context = contextOn(today);
  const answers = readAnswers({ certified, sessions }, () => 'you', today);
  const decision = decideSenior(answers, context);
  const first = seniorReport(
    decision,
    answers.certified?.value ?? null,
    { proposal: null, toMend: false },
    context,
    locale,
  );
  return furtherReport(first, { answers, decision, context, locale });
}

type Asked = Parameters<typeof report>;
export const answer = (...asked: Asked) => plain(report(...asked).answer);
export const remaining = (...asked: Asked) => report(...asked).remaining.map(plain);
export const soFar = (...asked: Asked) => (report(...asked).soFar ?? []).map(({ text }) => plain(text));

export const readings = (...asked: Asked) =>
  report(...asked).sections.flatMap(({ items }) => items.map(plain));
