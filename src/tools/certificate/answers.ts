import type { CertificateForm } from '../../folder/answers/certificate';
import { readDate } from '../../formats/datePhrases';
import { formatQuantity } from '../../formats/rule';
import { lengthOf } from '../../formats/textLength';
import type { Locale } from '../../formats/units';
import { pastDayMessage } from '../../frame/pastDay';
import type { PlainDate } from '../../rules';
import type { Problem } from '../../ui/ErrorSummary';
import { FIELD } from './fields';
import { LONGEST_URL, readSecureUrl } from './secureUrl';
import type { CertificateWords } from './words';

/** Limits of the form itself: lengths in characters, and a day before which the year is mistyped. */
const LONGEST = { name: 80, certificateId: 60 };
const FIRST_DAY: PlainDate = '2000-01-01';

/** What must be mended, in the order of the form. Nothing unanswered is a problem. */
export function findProblems(
  form: CertificateForm,
  words: CertificateWords,
  locale: Locale,
  today: PlainDate,
): Problem[] {
  const most = (characters: number) => formatQuantity(characters, 'character', locale);
  const tooLong = (field: keyof typeof LONGEST) =>
    lengthOf(form[field]) > LONGEST[field] ? words.tooLong[field](most(LONGEST[field])) : null;
  const url = readSecureUrl(form.url);
  const messages = [
    { field: FIELD.issued, message: pastDayMessage(form.issued, words, { locale, today }, FIRST_DAY) },
    { field: FIELD.name, message: tooLong('name') },
    { field: FIELD.certificateId, message: tooLong('certificateId') },
    { field: FIELD.url, message: url.kind === 'error' ? words.wrongUrl[url.code](most(LONGEST_URL)) : null },
  ];
  return messages.flatMap(({ field, message }) => (message === null ? [] : [{ field, message }]));
}

/** What can be used of the form; what is empty, must be mended or waits for the reader's yes is left out. */
export interface CertificateDetails {
  readonly name: string;
  readonly issued: PlainDate | null;
  readonly certificateId: string;
  readonly url: string;
}

export function readDetails(
  form: CertificateForm,
  problems: readonly Problem[],
  today: PlainDate,
): CertificateDetails {
  const isWrong = (field: string) => problems.some((problem) => problem.field === field);
  const day = readDate(form.issued, today);
  const url = readSecureUrl(form.url);
  return {
    name: isWrong(FIELD.name) ? '' : form.name.trim(),
    issued: day.kind === 'date' && !isWrong(FIELD.issued) ? day.date : null,
    certificateId: isWrong(FIELD.certificateId) ? '' : form.certificateId.trim(),
    url: url.kind === 'value' ? url.url : '',
  };
}
