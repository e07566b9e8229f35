import type { ReactNode } from 'react';
import { dayOfQuarter, daysInQuarter, isoWeek, type PlainDate, type Quarter, quarterOf } from '../../rules';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { Select } from '../../ui/Select';
import { FIELD } from './fields';
import type { PartProps } from './PartProps';
import { holdsSomething } from './plans';
import { choiceOf, FIRST_YEAR, LAST_YEAR, quarterKey, quarterName, readQuarter } from './quarters';
import { sayDate } from './say';
import { quarterText } from './text';

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => {
  const year = String(FIRST_YEAR + index);
  return { value: year, label: year };
});
const QUARTERS = ['1', '2', '3', '4'] as const;

/** When the quarter is, and where in it today lies. */
function facts({ meeting, today, locale }: PartProps & { readonly today: PlainDate }): string {
  const words = quarterText[locale];
  const { quarter, days } = meeting;
  const weeks = `${isoWeek(days.from).week}–${isoWeek(days.to).week}`;
  const isNow = quarterKey(quarterOf(today)) === quarterKey(quarter);
  const span = words.span(quarterName(quarter), sayDate(days.from, locale), sayDate(days.to, locale), weeks);
  return isNow
    ? `${span} ${words.dayOf(dayOfQuarter(today), daysInQuarter(quarter), isoWeek(today).week)}`
    : span;
}

/** The other quarters that something is written in, and the one we are in. */
function Others({ state, meeting, today, locale }: PartProps & { readonly today: PlainDate }): ReactNode {
  const words = quarterText[locale];
  const here = quarterKey(meeting.quarter);
  const now = quarterOf(today);
  const written = state.form.plans
    .filter((plan) => plan.id !== here && holdsSomething(plan))
    .flatMap(({ id }) => readQuarter(id) ?? []);
  const go = (quarter: Quarter) => state.set('quarter', choiceOf(quarter, today));
  return (
    <>
      {written.length > 0 && (
        <p className="quarter__others">
          {words.written}{' '}
          {written.map((quarter) => (
            <Button key={quarterKey(quarter)} kind="quiet" onClick={() => go(quarter)}>
              {quarterName(quarter)}
            </Button>
          ))}
        </p>
      )}
      {quarterKey(now) !== here && written.every((one) => quarterKey(one) !== quarterKey(now)) && (
        <p className="quarter__others">
          <Button kind="quiet" onClick={() => go(now)}>
            {words.thisQuarter(quarterName(now))}
          </Button>
        </p>
      )}
    </>
  );
}

/** The quarter that is planned: the one we are in, until the reader chooses another. */
export function QuarterChoice(part: PartProps): ReactNode {
  const { state, meeting, context, today, locale } = part;
  const words = quarterText[locale];
  const { year, quarter } = meeting.quarter;
  const choose = (chosen: Quarter) => state.set('quarter', choiceOf(chosen, context.today));
  return (
    <>
      <div className="quarter__choice">
        <Select
          id={FIELD.year}
          label={words.year}
          onChange={(value) => choose({ year: Number(value), quarter })}
          options={today === null ? [{ value: '', label: '–' }, ...YEARS] : YEARS}
          value={today === null ? '' : String(year)}
        />
        <Choices
          id={FIELD.quarter}
          inline
          label={words.quarter}
          onChange={(value) => choose({ year, quarter: Number(value) as Quarter['quarter'] })}
          options={QUARTERS.map((value) => ({ value, label: `Q${value}` }))}
          value={today === null ? '' : (String(quarter) as (typeof QUARTERS)[number])}
        />
      </div>
      {/* There from the start, with room for its words: nothing moves when the day is known. */}
      <p className="field__hint quarter__facts">{today !== null && facts({ ...part, today })}</p>
      {today !== null && <Others {...part} today={today} />}
    </>
  );
}
