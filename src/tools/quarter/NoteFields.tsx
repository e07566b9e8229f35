import type { ReactNode } from 'react';
import { formatQuantity } from '../../formats/rule';
import { frameText } from '../../frame/text';
import { messageFor } from '../../frame/useForm';
import { agendaOf } from '../../rules';
import { Disclosure } from '../../ui/Disclosure';
import { TextArea } from '../../ui/TextArea';
import { noteField, reflectionField } from './fields';
import type { PartProps } from './PartProps';
import { isReflected } from './plans';
import { protocolText } from './protocolText';
import { sayDays } from './say';
import type { Aim } from './words';

const AIMS: readonly Aim[] = ['strengths', 'challenges', 'nextSteps'];

/** The agenda, with room for notes at each item. */
export function NoteFields({ state, meeting, locale, problems, change }: PartProps): ReactNode {
  const words = protocolText[locale];
  const { notes } = meeting.plan;
  const items = agendaOf(meeting.minutes);
  return (
    <Disclosure
      filled={items.some(
        ({ part }) => notes[part].trim() !== '' || messageFor(problems, noteField(part)) !== undefined,
      )}
      heading={words.notesHeading}
      optional={frameText[locale].optional}
    >
      <p className="field__hint quarter__hint">{words.notesHint}</p>
      {items.map(({ part, minutes }) => (
        <TextArea
          error={messageFor(problems, noteField(part))}
          hint={words.partHints[part]}
          id={noteField(part)}
          key={part}
          label={words.partLabel(words.parts[part], formatQuantity(minutes, 'minute', locale))}
          onChange={(text) => change({ notes: { ...notes, [part]: text } })}
          onLeave={() => state.leave(noteField(part))}
          rows={2}
          value={notes[part]}
        />
      ))}
    </Disclosure>
  );
}

/** The reflection, prompt by prompt. */
export function ReflectionFields({ state, meeting, locale, problems, change }: PartProps): ReactNode {
  const words = protocolText[locale];
  const { plan, days } = meeting;
  return (
    <Disclosure
      filled={
        isReflected(plan) || AIMS.some((aim) => messageFor(problems, reflectionField(aim)) !== undefined)
      }
      heading={words.reflectionHeading}
      optional={frameText[locale].optional}
    >
      <p className="field__hint quarter__hint">{words.reflectionHint(sayDays(days.reflection, locale))}</p>
      {AIMS.map((aim) => (
        <TextArea
          error={messageFor(problems, reflectionField(aim))}
          id={reflectionField(aim)}
          key={aim}
          label={words.prompts[aim]}
          onChange={(text) => change({ reflection: { ...plan.reflection, [aim]: text } })}
          onLeave={() => state.leave(reflectionField(aim))}
          rows={2}
          value={plan.reflection[aim]}
        />
      ))}
    </Disclosure>
  );
}
