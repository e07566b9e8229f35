import type { ReactNode } from 'react';
import { DateField } from '../../frame/DateField';
import { frameText } from '../../frame/text';
import { messageFor } from '../../frame/useForm';
import { Disclosure } from '../../ui/Disclosure';
import { TextField } from '../../ui/TextField';
import { forumField, memberField } from './fields';
import type { PartProps } from './PointFields';
import { FORUMS, type ForumName, isTrioTold, MEMBERS, type MemberName } from './points';
import { qualityText } from './text';

/** When the reader meets other coaches: last and next, forum by forum. */
export function ForumFields({ state, problems, locale, today }: PartProps): ReactNode {
  const words = qualityText[locale];
  const { forums } = state.form;
  const day = (forum: ForumName, which: 'last' | 'next') => {
    const id = forumField(forum, which);
    return (
      <DateField
        error={messageFor(problems, id)}
        id={id}
        label={words[which]}
        locale={locale}
        onChange={(text) => state.set('forums', { ...forums, [forum]: { ...forums[forum], [which]: text } })}
        onLeave={() => state.leave(id)}
        today={today}
        value={forums[forum][which]}
      />
    );
  };
  return (
    <Disclosure
      filled={FORUMS.some((forum) => forums[forum].last !== '' || forums[forum].next !== '')}
      heading={words.forumsHeading}
      optional={frameText[locale].optional}
    >
      <p className="field__hint">{words.forumsHint}</p>
      {FORUMS.map((forum) => (
        <fieldset className="form-group" key={forum}>
          <legend className="form-group__title">{words.forums[forum]}</legend>
          <p className="field__hint">{words.forumHints[forum]}</p>
          <div className="form-group__pair">
            {day(forum, 'last')}
            {day(forum, 'next')}
          </div>
        </fieldset>
      ))}
    </Disclosure>
  );
}

/** Three people by initials, with their professions. */
export function TrioFields({ state, problems, locale }: PartProps): ReactNode {
  const words = qualityText[locale];
  const { trio } = state.form;
  const field = (member: MemberName, which: 'alias' | 'profession') => {
    const id = memberField(member, which);
    return {
      id,
      error: messageFor(problems, id),
      value: trio[member][which],
      onChange: (text: string) =>
        state.set('trio', { ...trio, [member]: { ...trio[member], [which]: text } }),
      onLeave: () => state.leave(id),
    };
  };
  return (
    <Disclosure filled={isTrioTold(trio)} heading={words.trioHeading} optional={frameText[locale].optional}>
      <p className="field__hint">{words.trioHint}</p>
      {MEMBERS.map((member) => (
        <fieldset className="form-group" key={member}>
          <legend className="form-group__title">{words.members[member]}</legend>
          <div className="form-group__pair">
            <TextField {...field(member, 'alias')} label={words.alias} width="medium" />
            <TextField
              {...field(member, 'profession')}
              label={words.profession}
              optional={frameText[locale].optional}
              width="medium"
            />
          </div>
        </fieldset>
      ))}
    </Disclosure>
  );
}
