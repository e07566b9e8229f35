import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import type { QuarterForm } from '../../folder/answers/quarter';
import { addQuarters } from '../../rules';
import { Button } from '../../ui/Button';
import { carryOver, notTaken, openIn } from './carryOver';
import { FIELD } from './fields';
import type { PartProps } from './PartProps';
import { planOf } from './plans';
import { protocolText } from './protocolText';
import { quarterName } from './quarters';
import { sayOpen } from './report';

const SAID = 'quarter-carried';
const focus = (id: string) => document.getElementById(id)?.focus();

/** One press makes the next quarter's plan with what is open, and shows it; the way back stands beside. */
export function TakeAlong({ state, meeting, goals, context, locale }: PartProps): ReactNode {
  const words = protocolText[locale];
  const [done, setDone] = useState<{ before: QuarterForm; after: QuarterForm; said: string } | null>(null);
  const { quarter, plan } = meeting;
  const to = quarterName(addQuarters(quarter, 1));
  const open = openIn(plan, goals);
  const left = notTaken(open, planOf(state.form, addQuarters(quarter, 1)));
  const [all, what] = [sayOpen(open, locale), sayOpen(left, locale)];

  const put = ({ quarter: shown, plans }: QuarterForm) => {
    state.set('quarter', shown);
    state.set('plans', plans);
  };
  const carry = () => {
    const after = carryOver(state.form, quarter, goals, context.today);
    flushSync(() => {
      put(after);
      setDone({ before: state.form, after, said: words.carried(what, quarterName(quarter), to) });
    });
    focus(SAID);
  };
  const undo = (before: QuarterForm) => {
    flushSync(() => {
      put(before);
      setDone(null);
    });
    focus(FIELD.year);
  };
  // Going back would take with it what has been written since.
  const isUntouched = done !== null && state.form.plans === done.after.plans;
  return (
    <fieldset className="form-section">
      <legend className="form-section__title">{words.carryHeading}</legend>
      {done !== null && isUntouched && (
        <div className="entries__removed" id={SAID} tabIndex={-1}>
          {done.said} <Button onClick={() => undo(done.before)}>{words.undoCarry}</Button>
        </div>
      )}
      {what === '' ? (
        <p className="field__hint">{all === '' ? words.nothingToCarry(to) : words.carriedNothing(to)}</p>
      ) : (
        <>
          <p className="field__hint">{words.carryHint}</p>
          <p>
            <Button onClick={carry}>{words.carry(what, to)}</Button>
          </p>
        </>
      )}
    </fieldset>
  );
}
