import type { ReactNode } from 'react';
import { formatMoney, formatNumber } from '../../formats/numbers';
import type { Locale } from '../../formats/units';
import { DataTable } from '../../ui/DataTable';
import { Waterfall } from '../../ui/Waterfall';
import type { Amounts, Breakdown, FeeAnswer } from './breakdown';
import { feeText } from './text';
import type { Post } from './words';

const POSTS: readonly Post[] = ['clientPays', 'fee', 'vat', 'membership', 'costs', 'aside', 'left'];
/** Posts that belong to a month and not to one session. */
const MONTHLY: readonly Post[] = ['membership', 'costs', 'aside'];
const kindOf = (post: Post) => (post === 'clientPays' ? 'total' : post === 'left' ? 'left' : 'out');

const exactly = (ore: number, locale: Locale) => formatMoney(ore, locale, { decimals: 'always' });
/** An amount that goes out is written with its minus; nothing has none. */
const signed = (post: Post, amounts: Amounts, locale: Locale) =>
  exactly(kindOf(post) === 'out' && amounts[post] > 0 ? -amounts[post] : amounts[post], locale);

/** The posts that play a part: the fee always, the others when they are not nothing. */
const postsOf = (...amounts: readonly Amounts[]): readonly Post[] =>
  POSTS.filter(
    (post) => kindOf(post) !== 'out' || post === 'fee' || amounts.some((column) => column[post] > 0),
  );

/** Where the money of a month goes, or of one session while the number of sessions is not known. */
export function MoneyPicture({
  main,
  locale,
}: {
  readonly main: Breakdown;
  readonly locale: Locale;
}): ReactNode {
  const words = feeText[locale];
  const amounts = main.month ?? main.session;
  return (
    <Waterfall
      caption={words.pictureCaption[main.month === null ? 'session' : 'month']}
      rows={postsOf(amounts).map((post) => ({
        key: post,
        label: words.posts[post],
        value: signed(post, amounts, locale),
        amount: amounts[post],
        kind: kindOf(post),
      }))}
    />
  );
}

/** The same in figures: one session, and a month and a year when the number of sessions is known. */
export function MoneyTable({
  main,
  locale,
}: {
  readonly main: Breakdown;
  readonly locale: Locale;
}): ReactNode {
  const words = feeText[locale];
  const { session, month, year } = main;
  const columns = [
    { title: words.columns.session, amounts: session },
    ...(month === null ? [] : [{ title: words.columns.month, amounts: month }]),
    ...(year === null ? [] : [{ title: words.columns.year, amounts: year }]),
  ];
  return (
    <DataTable
      caption={words.tableCaption}
      columns={[{ title: words.post }, ...columns.map(({ title }) => ({ title, numeric: true }))]}
      rows={postsOf(...columns.map(({ amounts }) => amounts)).map((post) => ({
        key: post,
        cells: [
          words.posts[post],
          ...columns.map(({ amounts }) =>
            amounts === session && MONTHLY.includes(post) ? '–' : signed(post, amounts, locale),
          ),
        ],
      }))}
    />
  );
}

/** Up to three prices side by side. */
export function PriceTable({
  answer,
  locale,
}: {
  readonly answer: FeeAnswer;
  readonly locale: Locale;
}): ReactNode {
  const words = feeText[locale];
  const titles = words.compareColumns;
  const prices = answer.main === null ? answer.others : [answer.main, ...answer.others];
  const goal = answer.inputs.question.mode === 'goal';
  const paced = goal || answer.inputs.pace !== null;
  const monthly = (amounts: Amounts | null) =>
    amounts === null ? words.never : exactly(amounts.left, locale);
  return (
    <DataTable
      caption={words.compareCaption}
      columns={[
        titles.price,
        titles.fee,
        titles.left,
        ...(goal ? [titles.sessions] : []),
        ...(paced ? [titles.month, titles.year] : []),
      ].map((title) => ({ title, numeric: true }))}
      rows={prices.map(({ price, session, month, year, pace }, index) => ({
        key: String(index),
        cells: [
          exactly(price, locale),
          exactly(session.fee, locale),
          exactly(session.left, locale),
          ...(goal ? [pace === null ? words.never : formatNumber(pace.count, locale)] : []),
          ...(paced ? [monthly(month), monthly(year)] : []),
        ],
      }))}
    />
  );
}
