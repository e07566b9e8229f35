import { type ReactNode, useMemo } from 'react';
import { emptyGoalsForm } from '../../folder/answers/goals.empty';
import type { PlanForm } from '../../folder/answers/quarter';
import { emptyQuarterForm } from '../../folder/answers/quarter.empty';
import { Result } from '../../frame/Result';
import { ToolFrame } from '../../frame/ToolFrame';
import type { ToolProps } from '../../frame/ToolProps';
import { useAfterPaint } from '../../frame/useAfterPaint';
import { useBegun } from '../../frame/useBegun';
import { useDrawn } from '../../frame/useClock';
import { useLater } from '../../frame/useLater';
import { useOthers } from '../../frame/useOthers';
import { useTool } from '../../frame/useTool';
import { findProblems } from './answers';
import { goalsOfQuarter } from './goalsOfQuarter';
import { readMeeting } from './meeting';
import type { PartProps } from './PartProps';
import { planOf, shownQuarter, withPlan } from './plans';
import { QuarterFields } from './QuarterFields';
import { type Asked, quarterReport } from './report';
import { quarterText } from './text';

const EMPTY = emptyQuarterForm();
const NO_GOALS = emptyGoalsForm();

// The agenda, the goals, the picture and the files come after the answer, so that nobody waits for them.
const fetchFurther = () => import('./further');

/**
 * *What happens next this quarter, and when?* The days come from the calendar and the reader's own; goals come from
 * the goal builder. Every quarter is kept with its minutes, and what is open can be taken along to the next.
 */
export function QuarterPlanner(props: ToolProps): ReactNode {
  const { locale, base } = props;
  const words = quarterText[locale];
  const tool = useTool('quarter', EMPTY, props);
  const { context, state, kept } = tool;
  // The quarter decides what is chosen in the form, so it waits for the first drawing.
  const drawn = useDrawn();
  const today = props.today ?? (drawn ? tool.today : null);
  const others = useOthers();
  const { form } = state;
  const quarter = shownQuarter(form, context.today);
  const plan = planOf(form, quarter);
  const problems = findProblems(plan, quarter, { words, locale, context, attempted: state.mending });
  // The reader's goals are none of somebody else's quarter.
  const built = state.readOnly ? NO_GOALS : (others?.answers.goals ?? NO_GOALS);
  const goals = goalsOfQuarter(built, quarter, context.today, plan.carriedGoals);
  const meeting = readMeeting(plan, quarter, context);
  const begun = useBegun();
  const further = useLater(fetchFurther, begun || !state.isEmpty);

  const toMend = problems.length > 0;
  const from = state.provenance('plans');
  const { goals: builtGoals } = built;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the meeting and the goals are read from these
  const current = useMemo<Asked>(
    () => ({ form, meeting, goals, context, locale, from, toMend }),
    [form, builtGoals, context.today, context.rules, locale, from, toMend],
  );
  const asked = useAfterPaint(current);
  const part: PartProps = {
    state,
    meeting,
    goals,
    goalsKept: built.goals.length > 0,
    context,
    today,
    locale,
    base,
    problems: state.shown(problems),
    change: (change: Partial<PlanForm>) => state.set('plans', withPlan(form.plans, { ...plan, ...change })),
  };

  const { attempt, heard } = tool.result(problems);
  // Drawn only when what it tells has changed: it is long, and a key should not wait for it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of what is kept, the answer tells how it stands
  const result = useMemo(() => {
    if (today === null) {
      return <p className="tool__waiting">{words.waiting}</p>;
    }
    const first = quarterReport(asked);
    return (
      <Result
        attempt={attempt}
        base={base}
        downloads={[
          {
            kind: words.calendar,
            calendar: true,
            // What writes a file is fetched at the click: most readers never ask for one.
            make: async () => (await import('./calendar')).quarterCalendar(asked, new Date()),
          },
          { kind: words.protocol, make: async () => (await import('./protocol')).protocolFile(asked) },
        ]}
        heard={heard}
        id="quarter"
        locale={locale}
        report={further.part?.furtherReport(first, asked, kept) ?? first}
      >
        {further.part !== null && <further.part.QuarterPicture {...asked} />}
      </Result>
    );
  }, [today, asked, attempt, heard, kept.status, further.part, base, locale]);
  return <ToolFrame {...tool.frame(problems, words)} fields={<QuarterFields {...part} />} result={result} />;
}
