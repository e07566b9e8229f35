import type { Cell } from '../../../formats/csv';
import type { Locale } from '../../../formats/units';
import type { FileContent } from '../../../frame/saveFile';
import type { PlainDate } from '../../../rules';
import { goalText } from '../goal/text';
import { laterText } from '../laterText';
import { LETTERS } from '../letters';
import { parseFigure } from './figures';
import type { Plan, PlanGoal } from './plan';
import { quarterName } from './quarters';

const text = (value: string): Cell => ({ text: value });
const day = (date: PlainDate | null): Cell => (date === null ? text('') : { date });
// As many decimals as were typed, so that whole counts stay whole.
const figure = (value: number | null): Cell =>
  value === null ? text('') : { number: value, decimals: Number.isInteger(value) ? 0 : 2 };

function row({ form, input, assessment }: PlanGoal, plan: Plan, locale: Locale): Cell[] {
  const words = { ...goalText[locale], ...laterText[locale] };
  const now = parseFigure(form.current, form.unit);
  const unit =
    form.unit === '' ? '' : form.unit === 'other' ? form.otherUnit.trim() : words.form.units[form.unit];
  return [
    text(form.what.trim()),
    text(plan.roleName),
    text(quarterName(input.quarter, words)),
    figure(input.baseline),
    figure(input.target),
    text(unit),
    form.unit !== 'yesNo' && now.kind === 'value' ? figure(now.value) : text(''),
    text(input.measuredBy),
    text(input.resources.join(', ')),
    text(input.roleLink),
    text(input.companyLink),
    day(input.deadline?.date ?? null),
    text(input.milestones.map((milestone) => `${milestone.date} ${milestone.text}`.trim()).join(', ')),
    input.agreedOn === null ? text(words.files[form.agreed === 'yes' ? 'yes' : 'no']) : day(input.agreedOn),
    text(words.form.statuses[form.status]),
    ...LETTERS.map((letter) => text(words.form.status[assessment.letters[letter].status])),
  ];
}

/** The plan as a sheet, one row for each goal, those that wait or are done included. */
export async function goalsCsv(plan: Plan, today: PlainDate, locale: Locale): Promise<FileContent> {
  const [{ writeCsv }, { fileName }] = await Promise.all([
    import('../../../formats/csv'),
    import('../../../formats/fileName'),
  ]);
  const { files } = laterText[locale];
  return {
    name: fileName([files.name], today, 'csv'),
    type: 'text/csv;charset=utf-8',
    content: await writeCsv(
      files.header,
      plan.goals.map((goal) => row(goal, plan, locale)),
    ),
  };
}
