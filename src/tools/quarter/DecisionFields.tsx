import type { ReactNode } from 'react';
import type { DecisionForm } from '../../folder/answers/quarter';
import { emptyDecision } from '../../folder/answers/quarter.empty';
import { newRowId } from '../../folder/rowId';
import { DateField } from '../../frame/DateField';
import { frameText } from '../../frame/text';
import { messageFor } from '../../frame/useForm';
import { Check } from '../../ui/Choices';
import { Entry } from '../../ui/Entry';
import { EntryList } from '../../ui/EntryList';
import { TextField } from '../../ui/TextField';
import { type DecisionField, decisionField } from './fields';
import type { PartProps } from './PartProps';
import { protocolText } from './protocolText';
import { shortened } from './say';
import { quarterText } from './text';

const MOST_DECISIONS = 100;
const FIELDS: readonly DecisionField[] = ['text', 'owner', 'date'];

interface RowProps extends PartProps {
  readonly decision: DecisionForm;
  readonly index: number;
  readonly edit: (change: Partial<DecisionForm>) => void;
  readonly remove: ReactNode;
}

function Row({ decision, index, edit, remove, ...part }: RowProps): ReactNode {
  const { state, meeting, problems, locale, context } = part;
  const words = protocolText[locale];
  const { optional } = frameText[locale];
  const field = (name: 'text' | 'owner' | 'date') => {
    const id = decisionField(decision.id, name);
    return { id, error: messageFor(problems, id), onLeave: () => state.leave(id), value: decision[name] };
  };
  const name = shortened(decision.text) || quarterText[locale].decision(index + 1);
  return (
    <Entry
      attempt={state.attempts}
      invalid={FIELDS.some((one) => messageFor(problems, decisionField(decision.id, one)) !== undefined)}
      rows={meeting.plan.decisions.length}
      settled={decision.text !== ''}
      summary={[name, decision.owner.trim(), decision.date.trim(), decision.done ? words.isDone : '']
        .filter(Boolean)
        .join(' · ')}
    >
      <TextField {...field('text')} label={words.text} onChange={(text) => edit({ text })} />
      <TextField
        {...field('owner')}
        hint={words.ownerHint}
        label={words.owner}
        onChange={(owner) => edit({ owner })}
        optional={optional}
        width="medium"
      />
      <DateField
        {...field('date')}
        hint={words.byHint}
        label={words.by}
        locale={locale}
        onChange={(date) => edit({ date })}
        optional={optional}
        today={context.today}
      />
      <Check
        checked={decision.done}
        id={decisionField(decision.id, 'done')}
        label={words.done}
        onChange={(done) => edit({ done })}
      />
      {remove}
    </Entry>
  );
}

/** What was decided: what, who, by when, and whether it is done. */
export function DecisionFields(part: PartProps): ReactNode {
  const { meeting, locale, change } = part;
  const words = protocolText[locale];
  return (
    <fieldset className="form-section">
      <legend className="form-section__title quarter__heading">{words.decisionsHeading}</legend>
      <EntryList
        add={words.addDecision}
        firstField={(id) => decisionField(id, 'text')}
        id="quarter-decisions"
        make={() => emptyDecision(newRowId())}
        most={MOST_DECISIONS}
        nameOf={({ text }, index) => shortened(text) || quarterText[locale].decision(index + 1)}
        onChange={(decisions) => change({ decisions })}
        rows={meeting.plan.decisions}
        words={words}
      >
        {(decision, index, edit, remove) => (
          <Row {...part} decision={decision} edit={edit} index={index} key={decision.id} remove={remove} />
        )}
      </EntryList>
    </fieldset>
  );
}
