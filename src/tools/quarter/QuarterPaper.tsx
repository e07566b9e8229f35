import type { ReactNode } from 'react';
import { emptyDecision, emptyPlan, emptyQuarterForm } from '../../folder/answers/quarter.empty';
import { blankState } from '../../frame/blankState';
import type { PaperProps } from '../../frame/PaperProps';
import { frameText } from '../../frame/text';
import { quarterOf } from '../../rules';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { DecisionFields } from './DecisionFields';
import { readMeeting } from './meeting';
import { NoteFields } from './NoteFields';
import type { PartProps } from './PartProps';
import { protocolText } from './protocolText';
import { quarterKey } from './quarters';
import { quarterText } from './text';

const QUARTER = ['year', 'quarter'] as const;
const MEETING = ['date', 'time', 'minutes', 'place', 'lead'] as const;
const AIMS = ['strengths', 'challenges', 'nextSteps'] as const;
const DECISIONS = 3;
const nothing = () => undefined;

/** The quarter on paper: when and where, the minutes and the reflection. No days are named, as it is for any quarter. */
export function QuarterPaper({ locale, context }: PaperProps): ReactNode {
  const words = quarterText[locale];
  const minutes = protocolText[locale];
  const { optional } = frameText[locale];
  const quarter = quarterOf(context.today);
  const decisions = Array.from({ length: DECISIONS }, (_, index) => emptyDecision(`paper-${index}`));
  const plan = { ...emptyPlan(quarterKey(quarter)), decisions };
  const part: PartProps = {
    base: '',
    change: nothing,
    context,
    goals: [],
    goalsKept: false,
    locale,
    meeting: readMeeting(plan, quarter, context),
    problems: [],
    state: blankState(emptyQuarterForm()),
    today: null,
  };
  return (
    <>
      {QUARTER.map((name) => (
        <TextField id={name} key={name} label={words[name]} onChange={nothing} value="" />
      ))}
      {MEETING.map((name) => (
        <TextField id={name} key={name} label={words[name]} onChange={nothing} optional={optional} value="" />
      ))}
      <NoteFields {...part} />
      <DecisionFields {...part} />
      <fieldset>
        <legend className="form-section__title">{minutes.reflectionHeading}</legend>
        {AIMS.map((aim) => (
          <TextArea id={aim} key={aim} label={minutes.prompts[aim]} onChange={nothing} rows={2} value="" />
        ))}
      </fieldset>
    </>
  );
}
