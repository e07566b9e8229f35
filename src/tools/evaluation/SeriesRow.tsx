import type { ReactNode } from 'react';
import type { EvaluationForm } from '../../folder/answers/evaluation';
import { DateField } from '../../frame/DateField';
import { frameText } from '../../frame/text';
import { messageFor } from '../../frame/useForm';
import { Choices } from '../../ui/Choices';
import { Entry } from '../../ui/Entry';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { type SeriesField, seriesField } from './fields';
import { GoalFields } from './GoalFields';
import { isSettled } from './inputs';
import { GRADE, RECOMMEND } from './limits';
import { OfferLine } from './OfferLine';
import type { PartProps } from './PartProps';
import { evaluationText } from './text';

export interface SeriesRowProps extends PartProps {
  readonly series: EvaluationForm;
  readonly index: number;
  readonly change: (change: Partial<EvaluationForm>) => void;
  readonly remove: ReactNode;
}

const GRADES = ['1', '2', '3', '4', '5'] as const;

/** One evaluation: who and when, the goals, how it was, in words, and whether the coach may read it. */
export function SeriesRow({ series, index, change, remove, ...part }: SeriesRowProps): ReactNode {
  const { state, problems, locale, today } = part;
  const words = evaluationText[locale];
  const { optional } = frameText[locale];
  const place = (name: SeriesField) => {
    const id = seriesField(series.id, name);
    return { id, error: messageFor(problems, id), label: words.labels[name] };
  };
  const text = (name: Exclude<SeriesField, 'benefit' | 'value' | 'trust' | 'shared'>) => ({
    ...place(name),
    onLeave: () => state.leave(seriesField(series.id, name)),
    onChange: (value: string) => change({ [name]: value }),
    value: series[name],
  });
  const told = [words.series(index + 1), series.coach.trim(), series.to.trim()].filter(Boolean).join(' · ');
  return (
    <Entry
      attempt={state.attempts}
      invalid={problems.some(({ field }) => field.startsWith(`evaluation-${series.id}-`))}
      rows={state.form.evaluations.length}
      settled={isSettled(series)}
      summary={told}
    >
      <OfferLine change={change} locale={locale} offer={part.offer} series={series} />
      <fieldset className="form-section">
        <legend className="form-section__title">{words.parts.who}</legend>
        <div className="form-group__pair">
          <TextField {...text('coach')} hint={words.aliasHint} width="short" />
          <TextField {...text('evaluator')} hint={words.evaluatorHint} width="short" />
          <TextField {...text('client')} hint={words.aliasHint} width="short" />
          <TextField {...text('sessions')} inputMode="numeric" width="short" />
          <DateField {...text('from')} hint={words.dateHint} locale={locale} today={today} />
          <DateField {...text('to')} locale={locale} today={today} />
        </div>
      </fieldset>
      <GoalFields {...part} change={change} series={series} />
      <fieldset className="form-section grades">
        <legend className="form-section__title">{words.parts.grades}</legend>
        <p className="field__hint">{words.gradeHint(GRADE.least, GRADE.most)}</p>
        {(['benefit', 'value', 'trust'] as const).map((name) => (
          <Choices
            {...place(name)}
            inline
            key={name}
            onChange={(grade) => change({ [name]: grade })}
            options={GRADES.map((grade) => ({ value: grade, label: grade }))}
            value={series[name]}
          />
        ))}
      </fieldset>
      <fieldset className="form-section">
        <legend className="form-section__title">
          {words.parts.prose} <span className="field__optional">{optional}</span>
        </legend>
        <p className="field__hint">{words.proseHint}</p>
        {(['helped', 'concept', 'coaching'] as const).map((name) => (
          <TextArea {...text(name)} key={name} rows={3} />
        ))}
        <TextField
          {...text('recommend')}
          hint={words.recommendHint(RECOMMEND.least, RECOMMEND.most)}
          inputMode="numeric"
          width="short"
        />
      </fieldset>
      <Choices
        {...place('shared')}
        hint={words.sharedHint}
        inline
        onChange={(shared) => change({ shared })}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: words.sharedNames[value] }))}
        value={series.shared}
      />
      {remove}
    </Entry>
  );
}
