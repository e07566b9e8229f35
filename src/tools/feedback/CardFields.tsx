import type { ReactNode } from 'react';
import type { FeedbackCard } from '../../folder/answers/feedback';
import { lengthOf } from '../../formats/textLength';
import type { Locale } from '../../formats/units';
import { DateField } from '../../frame/DateField';
import { resultText } from '../../frame/resultText';
import { frameText } from '../../frame/text';
import { messageFor } from '../../frame/useForm';
import type { Context } from '../../rules';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { CopyText } from '../../ui/CopyText';
import type { Problem } from '../../ui/ErrorSummary';
import { TextArea } from '../../ui/TextArea';
import { isTouched, LEVELS, POINTS } from './cards';
import { FIELD } from './fields';
import { capital, cardText, pointName } from './report';
import { feedbackText } from './text';

export interface CardFieldsProps {
  readonly card: FeedbackCard;
  /** Counted from one. */
  readonly row: number;
  readonly locale: Locale;
  readonly context: Context;
  readonly problems: readonly Problem[];
  readonly onChange: (card: FeedbackCard) => void;
  readonly leave: (field: string) => void;
}

/** One card: the day, and on each point a level and an example. */
export function CardFields(props: CardFieldsProps): ReactNode {
  const { card, row, locale, context, problems, onChange, leave } = props;
  const words = feedbackText[locale];
  const { optional } = frameText[locale];
  const { copied, notCopied } = resultText[locale];
  const dateId = FIELD.date(row);
  return (
    <>
      <DateField
        error={messageFor(problems, dateId)}
        id={dateId}
        label={words.date}
        locale={locale}
        onChange={(date) => onChange({ ...card, date })}
        onLeave={() => leave(dateId)}
        optional={optional}
        today={context.today}
        value={card.date}
      />
      <p className="field__hint">{words.exampleHint}</p>
      {POINTS.map((point) => {
        const name = pointName(point, context.rules, locale);
        const exampleId = FIELD.example(row, point);
        return (
          <div className="feedback-point" key={point}>
            <Choices
              hint={words.questions[point]}
              id={FIELD.level(row, point)}
              inline
              label={capital(name)}
              onChange={(level) => onChange({ ...card, [point]: { ...card[point], level } })}
              options={LEVELS.map((level) => ({ value: level, label: words.levels[level] }))}
              value={card[point].level}
            />
            <TextArea
              error={messageFor(problems, exampleId)}
              id={exampleId}
              label={words.example(name)}
              onChange={(example) => onChange({ ...card, [point]: { ...card[point], example } })}
              onLeave={() => leave(exampleId)}
              optional={optional}
              rows={2}
              value={card[point].example}
              {...(card[point].example === ''
                ? {}
                : { count: words.characters(lengthOf(card[point].example)) })}
            />
          </div>
        );
      })}
      {POINTS.some((point) => card[point].level !== '') && (
        <Button
          kind="quiet"
          onClick={() => {
            const cleared = POINTS.map((point) => [point, { ...card[point], level: '' }] as const);
            onChange({ ...card, ...Object.fromEntries(cleared) });
            // The button is gone after this; the reader is left at the first answer.
            document.getElementById(FIELD.level(row, POINTS[0]))?.focus();
          }}
        >
          {words.clearLevels}
        </Button>
      )}
      {isTouched(card) && (
        <CopyText copied={copied} notCopied={notCopied} text={() => cardText(card, row, context, locale)}>
          {words.copyCard}
        </CopyText>
      )}
    </>
  );
}
