import { type ReactNode, useState } from 'react';
import { emptyQualityForm } from '../../folder/answers/quality.empty';
import { Result } from '../../frame/Result';
import { ToolFrame } from '../../frame/ToolFrame';
import type { ToolProps } from '../../frame/ToolProps';
import { useLater } from '../../frame/useLater';
import { useTool } from '../../frame/useTool';
import { findProblems } from './answers';
import { comparedWith } from './compare';
import { ForumFields, TrioFields } from './MeetingFields';
import { PointFields } from './PointFields';
import { FORUMS, forumDays, isTold, POINTS } from './points';
import { qualityReport } from './report';
import { qualityText } from './text';

const EMPTY = emptyQualityForm();

// The comparison, the picture and earlier reviews come after the answer, so that nobody waits for them.
const fetchFurther = () => import('./further');

/**
 * A review of one's own, point by point, with an example for each that is claimed. It is a mirror and no grade:
 * nothing is summed up, and it is held only against an earlier review of the reader's own.
 */
export function QualityMirror(props: ToolProps): ReactNode {
  const { locale } = props;
  const words = qualityText[locale];
  const tool = useTool('quality', EMPTY, props);
  const { context, state, kept } = tool;
  const { today } = context;
  const [chosen, setChosen] = useState('');
  const { form } = state;
  const problems = findProblems(form, words, locale, today);
  const hasSomething = isTold(form) || form.reviews.length > 0;
  const isAnswered = tool.today !== null && (hasSomething || (state.attempts > 0 && problems.length === 0));
  const further = useLater(fetchFurther, isAnswered);
  const part = { state, locale, today, problems: state.shown(problems) };

  const result = () => {
    const first = qualityReport(form, today, locale);
    const then = comparedWith(form.reviews, chosen, today);
    const isAhead = FORUMS.some((name) => (forumDays(form.forums[name], today).next ?? '') >= today);
    return (
      <Result
        {...tool.result(problems)}
        downloads={
          isAhead
            ? [
                {
                  kind: words.calendar,
                  calendar: true,
                  // What writes the file is fetched at the click: most readers never ask for one.
                  make: async () =>
                    (await import('./calendar')).qualityCalendar(form, today, locale, new Date()),
                },
              ]
            : []
        }
        report={further.part?.furtherReport(first, form, then, today, locale) ?? first}
      >
        {further.part !== null && (
          <>
            <further.part.QualityPicture form={form} locale={locale} then={then} />
            <further.part.Reviews
              chosen={chosen}
              kept={kept}
              locale={locale}
              onChoose={setChosen}
              state={state}
              today={today}
            />
          </>
        )}
      </Result>
    );
  };
  return (
    <ToolFrame
      {...tool.frame(problems, words)}
      fields={
        <>
          <p className="field__hint">{words.label}</p>
          {POINTS.map((name) => (
            <PointFields {...part} key={name} name={name} />
          ))}
          <ForumFields {...part} />
          <TrioFields {...part} />
        </>
      }
      // Saved reviews stay when the form is started over: they are what a new one is held against.
      onRestart={() => state.adopt({ ...EMPTY, reviews: form.reviews }, 'you')}
      result={isAnswered ? result() : <p className="tool__waiting">{words.waiting}</p>}
    />
  );
}
