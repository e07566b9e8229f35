import { readDate } from '../../formats/datePhrases';
import { formatDate, MONTHS } from '../../formats/dates';
import { formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import { type Context, datePartsOf, type RuleBook } from '../../rules';
import type { CertificateDetails } from './answers';
import { linkedInLink } from './linkedIn';
import { certificateText } from './text';

export const ORGANISATION = 'Inner Journey';

/** The link to LinkedIn, or `null` while the day is not known. */
export const linkOf = (
  { issued, certificateId, url }: CertificateDetails,
  rules: RuleBook,
  locale: Locale,
): string | null =>
  issued === null
    ? null
    : linkedInLink({
        title: formatRule('certification.title', rules, locale),
        organisation: ORGANISATION,
        issued,
        certificateId,
        url,
      });

/** How the title is written, what is known of the certificate, and what is not. */
export function certificateReport(
  details: CertificateDetails,
  form: { readonly issuedTyped: string; readonly toMend: boolean },
  { today, rules }: Context,
  locale: Locale,
): Report {
  const words = certificateText[locale];
  const title = formatRule('certification.title', rules, locale);
  const { name, issued } = details;
  const link = linkOf(details, rules, locale);
  const parts = issued === null ? null : datePartsOf(issued);
  const month = parts === null ? '' : words.month(MONTHS[locale][parts.month - 1] ?? '', parts.year);
  const read = readDate(form.issuedTyped, today);
  return {
    title: words.title,
    answer: link === null ? words.answer.title : words.answer.ready,
    tone: link === null ? 'open' : 'done',
    steps: [],
    remaining: [
      ...(read.kind === 'proposal'
        ? [words.left.confirm(form.issuedTyped.trim(), formatDate(read.date, locale))]
        : link === null
          ? [words.left.issued]
          : []),
      words.left.fetch(formatRule('certification.certificate', rules, locale)),
    ],
    notes: [
      ...(form.toMend ? [words.notes.toMend] : []),
      words.notes.notOthers,
      words.notes.validity,
      words.notes.number,
      words.notes.senior(formatRule('senior.title', rules, locale)),
    ],
    sections: [
      {
        heading: words.titleHeading,
        items: [
          words.titleLines.signature(name === '' ? words.yourName : name, title),
          words.titleLines.cv(title, ORGANISATION, month),
          words.titleLines.sentence(title, month),
        ],
      },
      ...(link === null ? [] : [{ heading: words.linkText, items: [link], folded: true as const }]),
    ],
    meta: words.meta(formatDate(today, locale)),
  };
}
