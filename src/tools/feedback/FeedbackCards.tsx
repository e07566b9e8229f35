import type { ReactNode } from 'react';
import { emptyFeedbackForm } from '../../folder/answers/feedback.empty';
import { Result } from '../../frame/Result';
import { ToolFrame } from '../../frame/ToolFrame';
import type { ToolProps } from '../../frame/ToolProps';
import { useTool } from '../../frame/useTool';
import { contextOn, FIRST_EDITION } from '../../rules';
import { Entry } from '../../ui/Entry';
import { BlankCard } from './BlankCard';
import { CardFields } from './CardFields';
import { dayOf, findProblems, fittedCards, isFilled, isTouched } from './cards';
import { cardName, feedbackReport } from './report';
import { feedbackText } from './text';

const EMPTY = emptyFeedbackForm(contextOn(FIRST_EDITION).rules.quantity('training.trialSessions'));

/** *What did the test user say?* A card for each trial session: three points, three levels, an example of each. */
export function FeedbackCards(props: ToolProps): ReactNode {
  const { locale } = props;
  const words = feedbackText[locale];
  const tool = useTool('feedback', EMPTY, props);
  const { today, context, state } = tool;
  const cards = fittedCards(state.form, context.rules);
  const problems = findProblems(cards, words, locale, context.today);
  const shown = state.shown(problems);
  const asked = today !== null && (cards.some(isTouched) || state.attempts > 0);
  return (
    <ToolFrame
      {...tool.frame(problems, words)}
      fields={
        <ol className="entries">
          {cards.map((card, index) => {
            const row = index + 1;
            const told = isFilled(card) ? words.filled : isTouched(card) ? words.begun : '';
            return (
              <Entry
                attempt={state.attempts}
                invalid={shown.some(({ field }) => field.startsWith(`feedback-${row}-`))}
                key={row}
                rows={cards.length}
                settled={row > 1}
                summary={[cardName(card, row, words, dayOf(card, locale, context.today)), told]
                  .filter(Boolean)
                  .join(' · ')}
              >
                <CardFields
                  card={card}
                  context={context}
                  leave={state.leave}
                  locale={locale}
                  onChange={(changed) =>
                    state.set(
                      'cards',
                      cards.map((each) => (each === card ? changed : each)),
                    )
                  }
                  problems={shown}
                  row={row}
                />
              </Entry>
            );
          })}
        </ol>
      }
      result={
        <>
          {asked ? (
            <Result
              {...tool.result(problems)}
              report={feedbackReport(cards, problems.length > 0, context, locale)}
            />
          ) : (
            <p className="tool__waiting">{words.waiting}</p>
          )}
          <BlankCard alone={!asked} locale={locale} rules={context.rules} />
        </>
      }
    />
  );
}
