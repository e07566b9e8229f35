import type { QualityForm, ReviewForm } from '../../folder/answers/quality';
import { personKey } from '../../formats/alias';
import { formatDate } from '../../formats/dates';
import { joinItems } from '../../formats/list';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import type { PlainDate } from '../../rules';
import { differences } from './compare';
import { furtherText } from './furtherText';
import { FORUMS, forumDays, isTrioTold, MEMBERS, namedMembers } from './points';
import { qualityText } from './text';

export { QualityPicture } from './QualityPicture';
export { Reviews } from './Reviews';

type Sections = Report['sections'];

function comparison({ points }: QualityForm, then: ReviewForm | null, locale: Locale): Sections {
  if (then === null) {
    return [];
  }
  const [words, { compare }] = [qualityText[locale], furtherText[locale]];
  const all = differences(points, then.points);
  const nameOf = ({ name }: (typeof all)[number]) => words.points[name].name;
  const same = all.filter(({ from, to, newExample }) => from === to && !newExample);
  const items = all.flatMap((one) =>
    one.from !== one.to
      ? [compare.changed(nameOf(one), words.status[one.from], words.status[one.to])]
      : one.newExample
        ? [compare.newExample(nameOf(one))]
        : [],
  );
  return [
    {
      heading: compare.heading(formatDate(then.day as PlainDate, locale)),
      items:
        items.length === 0
          ? [compare.allSame]
          : [...items, ...(same.length === 0 ? [] : [compare.same(joinItems(same.map(nameOf), locale))])],
    },
  ];
}

function meetings({ forums }: QualityForm, today: PlainDate, locale: Locale): Sections {
  const say = (day: PlainDate | null) => (day === null ? null : formatDate(day, locale));
  const items = FORUMS.flatMap((name) => {
    const { last, next } = forumDays(forums[name], today);
    const ahead = next === null || next < today ? null : next;
    return last === null && ahead === null
      ? []
      : [furtherText[locale].forumLine(qualityText[locale].forums[name], say(last), say(ahead))];
  });
  return items.length === 0 ? [] : [{ heading: furtherText[locale].forumsHeading, items }];
}

function sharedProfession(trio: QualityForm['trio']): string | null {
  const told = namedMembers(trio).map(({ profession }) => profession.trim());
  const twice = told.find(
    (one, at) => one !== '' && told.some((other, index) => index > at && personKey(other) === personKey(one)),
  );
  return twice ?? null;
}

function trioSection({ trio }: QualityForm, locale: Locale): Sections {
  if (!isTrioTold(trio)) {
    return [];
  }
  const words = furtherText[locale].trio;
  const members = namedMembers(trio);
  const names = members.map(({ alias }) => alias.trim());
  const [first, second, third] = names;
  const shared = sharedProfession(trio);
  return [
    {
      heading: furtherText[locale].trioHeading,
      items: [
        ...(members.length === 0
          ? []
          : [
              words.members(
                joinItems(
                  members.map(({ alias, profession }) => words.member(alias.trim(), profession.trim())),
                  locale,
                ),
              ),
            ]),
        ...(members.length < MEMBERS.length ? [words.lacking(MEMBERS.length - members.length)] : []),
        shared === null ? words.tip : words.sameProfession(shared),
        ...(first === undefined || second === undefined || third === undefined
          ? []
          : [
              [
                words.turnsLead,
                words.turn(first, second, third),
                words.turn(second, third, first),
                words.turn(third, first, second),
              ].join(' '),
            ]),
      ],
    },
  ];
}

/** The answer with what has changed since an earlier review, the meetings and the trio. */
export function furtherReport(
  report: Report,
  form: QualityForm,
  then: ReviewForm | null,
  today: PlainDate,
  locale: Locale,
): Report {
  return {
    ...report,
    sections: [
      ...comparison(form, then, locale),
      ...report.sections,
      ...meetings(form, today, locale),
      ...trioSection(form, locale),
    ],
  };
}
