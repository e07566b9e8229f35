import type { BackupWarning } from '../../folder/backup';
import type { ToolId } from '../../folder/toolIds';
import { formatDate } from '../../formats/dates';
import type { Locale } from '../../formats/units';
import { editionText } from '../../frame/editionText';
import { type Report, type ReportStep, reportStep } from '../../frame/report';
import { answerText, figureText, sayComparison } from '../../frame/sayEdition';
import { type JudgedStep, type Judgement, makesDifference, type PlainDate } from '../../rules';
import type { CheckedFile, CheckedReceipt, Compared } from './check';
import { receiptLines } from './lines';
import { reportText } from './reportText';

const LETTERS = 'SMART';

/** A step with a title that tells it from its neighbours under the same rule. */
function stepOf(step: JudgedStep, tool: ToolId, locale: Locale): ReportStep {
  const words = reportText[locale];
  const [row, letter] = step.key.split('/').map(Number);
  const title =
    tool === 'goals' && step.about !== undefined
      ? words.goal(row ?? 0, LETTERS.charAt(letter ?? 0))
      : step.compare === 'judged'
        ? words.labels[`${tool}.${step.input}`]
        : undefined;
  return {
    ...reportStep(step, locale, title === undefined ? {} : { title }),
    key: step.key,
    from: null,
  };
}

/** What a decision came to, line by line: the answer where there is one, then the figures. */
function resultLines(judgement: Judgement | null, locale: Locale): string[] {
  const words = reportText[locale];
  if (judgement === null) {
    return [words.notCounted];
  }
  return [
    ...(judgement.verdict === null ? [] : [words.answer(answerText(judgement, locale))]),
    ...judgement.figures
      .filter(({ value }) => value !== null)
      .map((figure) => words.line(editionText[locale].figures[figure.id], figureText(figure, locale))),
  ];
}

const changeLines = ({ comparison, written, current }: Compared, locale: Locale): string[] =>
  comparison.rules.length === 0 && !makesDifference(comparison)
    ? [reportText[locale].noChange]
    : sayComparison(comparison, written.rules, current.rules, locale);

/** What a receipt says, what the rules gave then and what they give today. */
export function receiptReport(checked: CheckedReceipt, today: PlainDate, locale: Locale): Report {
  const words = reportText[locale];
  const { receipt, receipted, written, current, comparison, sameResult } = checked;
  const tool = receipt.tool as ToolId;
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

/** What a backup holds, tool by tool, and whether it belongs to the receipt beside it. */
export function fileReport(
  { madeOn, tools, belongs }: CheckedFile,
  warnings: readonly BackupWarning[],
  today: PlainDate,
  locale: Locale,
): Report {
  const words = reportText[locale];
  const day = (date: PlainDate) => formatDate(date, locale);
  const together =
    belongs === null
      ? []
      : [
          words.belongs[belongs.same === 'notThere' ? 'notThere' : belongs.same ? 'same' : 'other'](
            words.tools[belongs.tool],
          ),
        ];
  return {
    title: words.fileTitle,
    answer: together[0] ?? (tools.length === 0 ? words.fileEmpty : words.fileRead(day(madeOn))),
    tone: belongs === null ? 'open' : belongs.same === true ? 'done' : 'going',
    remaining: [],
    steps: [],
    sections: tools.map(({ tool, receipted, ...compared }) => ({
      heading: words.tools[tool].replace(/^./, (first) => first.toUpperCase()),
      items: [
        ...(receipted === null ? [] : receiptLines(receipted, locale)),
        ...resultLines(compared.comparison.before, locale),
        ...changeLines(compared, locale),
      ],
    })),
    notes: [
      ...warnings.map(({ tool }) => words.unknownTool(tool)),
      words.notes.file,
      ...(tools.some(({ tool }) => tool === 'goals') ? [words.notes.fileLanguage] : []),
    ],
    meta: words.meta(day(today)),
  };
}
