import type { ReactNode } from 'react';
import { formatMoney } from '../../formats/numbers';
import type { Locale } from '../../formats/units';
import { Waterfall, type WaterfallRow } from '../../ui/Waterfall';
import { type BudgetAnswer, countsNothing } from './answer';
import { furtherText } from './furtherText';

/** Where the year's budget goes: the limit, what is taken from it, what is left, and what the wishes would leave. */
export function BudgetPicture({
  answer,
  locale,
}: {
  readonly answer: BudgetAnswer;
  readonly locale: Locale;
}): ReactNode {
  if (countsNothing(answer)) return null;
  const words = furtherText[locale].picture;
  const { decision, done, approved, extra, inputs } = answer;
  const { limit, used, pending } = decision;
  const money = (ore: number) => formatMoney(ore, locale, { decimals: 'always' });
  const out = (key: string, label: string, amount: number): WaterfallRow[] =>
    amount === 0 ? [] : [{ key, label, value: money(-amount), amount, kind: 'out' }];
  const rest = (key: string, amount: number, left: string, beyond: string): WaterfallRow => ({
    key,
    label: amount < 0 ? beyond : left,
    value: money(Math.abs(amount)),
    amount,
    kind: 'left',
  });
  return (
    <Waterfall
      caption={words.caption(inputs.year)}
      rows={[
        {
          key: 'limit',
          label: extra > 0 ? words.limitRaised : words.limit,
          value: money(limit),
          amount: limit,
          kind: 'total',
        },
        ...out('done', words.done, done),
        ...out('approved', words.approved, approved),
        rest('left', limit - used, words.left, words.beyond),
        ...out('wished', words.wished, pending),
        ...(pending > 0 ? [rest('after', limit - used - pending, words.leftAfter, words.beyondAfter)] : []),
      ]}
    />
  );
}
