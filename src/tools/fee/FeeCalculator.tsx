import type { ReactNode } from 'react';
import type { FeeForm } from '../../folder/answers/fee';
import { emptyFeeForm } from '../../folder/answers/fee.empty';
import { formatMoney } from '../../formats/numbers';
import type { Locale } from '../../formats/units';
import { Result } from '../../frame/Result';
import { ToolFrame } from '../../frame/ToolFrame';
import type { ToolProps } from '../../frame/ToolProps';
import { useLater } from '../../frame/useLater';
import { type Tool, useTool } from '../../frame/useTool';
import { findProblems } from './answers';
import { answerFee, type FeeAnswer, leftOf } from './breakdown';
import { FeeFields } from './FeeFields';
import { MoneyPicture, MoneyTable, PriceTable } from './FeePictures';
import { FeeSources } from './FeeSources';
import { paceInWords } from './formula';
import { readInputs } from './inputs';
import { feeReport } from './report';
import { feeText } from './text';

const EMPTY = emptyFeeForm();

// What other readings would give comes after the answer, so that nobody waits for it.
const fetchFurther = () => import('./further');

function lead({ main }: FeeAnswer, locale: Locale): string | null {
  if (main?.month == null || main.year === null || main.pace?.count === 0) {
    return null;
  }
  const { month, year } = main;
  const money = (ore: number) => formatMoney(ore, locale);
  return feeText[locale].lead(
    paceInWords(main, locale),
    money(month.left),
    money(year.left),
    month.left !== leftOf(month) || month.vat > 0,
  );
}

function FeeResult({
  answer,
  tool,
  locale,
  base,
}: {
  readonly answer: FeeAnswer;
  readonly tool: Tool<FeeForm>;
  readonly locale: Locale;
  readonly base: string;
}): ReactNode {
  const { context, kept } = tool;
  const { main, others, inputs } = answer;
  const sum = lead(answer, locale);
  const further = useLater(fetchFurther, true);
  const report = feeReport(answer, context, locale);
  return (
    <Result
      {...tool.result([])}
      downloads={[
        {
          kind: 'CSV',
          make: async () => (await import('./csvFile')).feeCsv(answer, context.today, locale),
        },
      ]}
      report={further.part?.furtherReport(report, { answer, context, locale, kept }) ?? report}
    >
      {sum !== null && <p className="result__lead">{sum}</p>}
      {main !== null && main.session.clientPays > 0 && <MoneyPicture locale={locale} main={main} />}
      {main !== null && <MoneyTable locale={locale} main={main} />}
      {others.length > 0 && <PriceTable answer={answer} locale={locale} />}
      <FeeSources base={base} inputs={inputs} locale={locale} />
    </Result>
  );
}

/** *What do I get?* From a price to a payout and back, or from a month's goal to a number of sessions. */
export function FeeCalculator(props: ToolProps): ReactNode {
  const { locale, base } = props;
  const words = feeText[locale];
  const tool = useTool('fee', EMPTY, props);
  const { today, context, state } = tool;
  const problems = findProblems(state.form, words, locale, state.mending);
  const inputs = problems.length === 0 && today !== null ? readInputs(state.form) : null;

  return (
    <ToolFrame
      {...tool.frame(problems, words)}
      fields={
        <FeeFields locale={locale} problems={state.shown(problems)} rules={context.rules} state={state} />
      }
      result={
        inputs === null ? (
          <p className="tool__waiting">{problems.length > 0 ? words.mend : words.waiting[state.form.mode]}</p>
        ) : (
          <FeeResult answer={answerFee(inputs, context)} base={base} locale={locale} tool={tool} />
        )
      }
    />
  );
}
