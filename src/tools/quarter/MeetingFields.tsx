import type { ReactNode } from 'react';
import { formatClock } from '../../formats/clockTime';
import { formatQuantity, formatRule } from '../../formats/rule';
import { DateField } from '../../frame/DateField';
import { frameText } from '../../frame/text';
import { messageFor } from '../../frame/useForm';
import { isoWeek } from '../../rules';
import { Check } from '../../ui/Choices';
import { TextField } from '../../ui/TextField';
import { FIELD } from './fields';
import { USUAL_PLACE, USUAL_START } from './meeting';
import type { PartProps } from './PartProps';
import { quarterName } from './quarters';
import { sayDay } from './say';
import { quarterText } from './text';

function Goals({ goals, goalsKept, meeting, locale, base }: PartProps): ReactNode {
  const words = quarterText[locale];
  const name = quarterName(meeting.quarter);
  return (
    <p className="field__hint quarter__goals">
      {goals.length > 0
        ? words.goalsFound(formatQuantity(goals.length, 'goal', locale), name)
        : goalsKept
          ? words.noGoals(name)
          : words.nothingKept}{' '}
      <a href={`${base}verktyg/smart-mal/`}>{words.goalsLink}</a>
    </p>
  );
}

/** When, where and with whom. Everything has something that holds when it is left empty. */
export function MeetingFields(part: PartProps): ReactNode {
  const { state, meeting, context, locale, problems, change } = part;
  const words = quarterText[locale];
  const { optional } = frameText[locale];
  const { plan, days } = meeting;
  const field = (name: 'date' | 'time' | 'minutes' | 'place' | 'lead') => ({
    id: FIELD[name],
    error: messageFor(problems, FIELD[name]),
    label: words[name],
    onLeave: () => state.leave(FIELD[name]),
    optional,
    value: plan[name],
  });
  const suggested = `${sayDay(days.oneOnOne, locale)}, ${words.week(isoWeek(days.oneOnOne).week)}`;
  return (
    <fieldset className="form-section">
      <legend className="form-section__title quarter__heading">{words.meetingHeading}</legend>
      <DateField
        {...field('date')}
        hint={words.dateHint(suggested)}
        locale={locale}
        onChange={(date) => change({ date })}
        today={context.today}
      />
      <div className="field-pair">
        <TextField
          {...field('time')}
          hint={words.timeHint(formatClock(USUAL_START, locale))}
          onChange={(time) => change({ time })}
          width="short"
        />
        <TextField
          {...field('minutes')}
          hint={words.minutesHint(formatRule('oneOnOne.duration', context.rules, locale, 'value'))}
          inputMode="numeric"
          onChange={(minutes) => change({ minutes })}
          suffix={words.minutesSuffix}
          width="short"
        />
      </div>
      <TextField
        {...field('place')}
        hint={words.placeHint(USUAL_PLACE)}
        onChange={(place) => change({ place })}
        width="medium"
      />
      <TextField
        {...field('lead')}
        hint={words.leadHint}
        onChange={(lead) => change({ lead })}
        width="medium"
      />
      {plan.lead.trim() !== '' && (
        <Check
          checked={plan.namesLead}
          id={FIELD.namesLead}
          label={words.namesLead}
          onChange={(namesLead) => change({ namesLead })}
        />
      )}
      <Goals {...part} />
    </fieldset>
  );
}
