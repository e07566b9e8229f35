import type { BackupWarning } from '../../folder/backup';
import { formatDate } from '../../formats/dates';
import type { Locale } from '../../formats/units';
import type { Report } from '../../frame/report';
import type { PlainDate } from '../../rules';
import type { CheckedFile } from './checkFile';
import { receiptLines } from './lines';
import { reportText } from './reportText';
import { changeLines, resultLines } from './resultLines';

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
