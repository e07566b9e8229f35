import type { JudgedTool } from '../../folder/toolIds';
import { formatDate } from '../../formats/dates';
import type { Locale } from '../../formats/units';
import { type Report, type ReportStep, reportStep } from '../../frame/report';
import { type JudgedStep, makesDifference, type PlainDate } from '../../rules';
import type { CheckedReceipt } from './check';
import { receiptLines } from './lines';
import { reportText } from './reportText';
import { changeLines, resultLines } from './resultLines';

const LETTERS = 'SMART';

/** A step with a title that tells it from its neighbours under the same rule. */
function stepOf(step: JudgedStep, tool: JudgedTool, locale: Locale): ReportStep {
  const words = reportText[locale];
  const [row, letter] = step.key.split('/').map(Number);
  const title =
    tool === 'goals' && step.about !== undefined
      ? words.goal(row ?? 0, LETTERS.charAt(letter ?? 0))
      : step.compare === 'judged'
        ? words.labels[`${tool}.${step.input}`]
        : undefined;
  const said = reportStep(step, locale, title === undefined ? {} : { title });
  // The one who reads this is seldom the one who answered, so the value is not called theirs.
  return {
    ...said,
    key: step.key,
    title: said.yours === null ? said.title : words.line(said.title, said.yours),
    yours: null,
  };
}

/** What a receipt says, what the rules gave then and what they give today. */
export function receiptReport(checked: CheckedReceipt, today: PlainDate, locale: Locale): Report {
  const words = reportText[locale];
  const { receipt, receipted, written, current, comparison, sameResult } = checked;
  const tool = receipt.tool as JudgedTool;
  const day = (date: PlainDate) => formatDate(date, locale);
  const state = !sameResult ? 'otherResult' : makesDifference(comparison) ? 'differs' : 'same';
  return {
    title: words.of(words.tools[tool]),
    answer: words.unchanged[state],
    tone: state === 'same' ? 'done' : 'going',
    remaining: state === 'same' ? [] : [words.left[state]],
    steps: (comparison.before?.steps ?? []).map((step) => stepOf(step, tool, locale)),
    sections: [
      { heading: words.carries, items: receiptLines(receipted, locale) },
      {
        heading: words.thatDay(day(receipt.today), day(receipt.edition)),
        items: resultLines(comparison.before, locale),
      },
      {
        heading: words.today(day(current.rules.on)),
        items: changeLines({ comparison, written, current }, locale),
      },
    ],
    notes: [
      ...(receipt.today > today ? [words.notes.later] : []),
      words.notes.sum,
      tool === 'goals' ? words.notes.goals : words.notes.noWords,
    ],
    meta: words.meta(day(today)),
  };
}
