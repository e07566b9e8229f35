import type { ReactNode } from 'react';
import { emptyAddition, emptyCourse } from '../../folder/answers/budget.empty';
import { newRowId } from '../../folder/rowId';
import { frameText } from '../../frame/text';
import { messageFor } from '../../frame/useForm';
import { Choices } from '../../ui/Choices';
import { Disclosure } from '../../ui/Disclosure';
import { EntryList } from '../../ui/EntryList';
import { TextField } from '../../ui/TextField';
import { AdditionRow } from './AdditionRow';
import { CourseRow, type PartProps } from './CourseRow';
import { additionField, courseField, FIELD } from './fields';
import { courseName } from './report';
import { budgetText } from './text';

/** As many rows as a record of them may have. */
const MOST_ROWS = 200;

function Additions(part: PartProps): ReactNode {
  const { state, locale } = part;
  const words = budgetText[locale];
  const { additions } = state.form;
  return (
    <Disclosure
      filled={additions.length > 0}
      heading={words.additionsHeading}
      optional={frameText[locale].optional}
    >
      <p className="field__hint">{words.additionsHint}</p>
      <EntryList
        add={words.addAddition}
        firstField={(id) => additionField(id, 'amount')}
        id="budget-additions"
        make={() => emptyAddition(newRowId())}
        nameOf={(_, index) => words.addition(index + 1)}
        most={MOST_ROWS}
        onChange={(rows) => state.set('additions', rows)}
        rows={additions}
        words={words}
      >
        {(addition, index, change, remove) => (
          <AdditionRow
            {...part}
            addition={addition}
            change={change}
            index={index}
            key={addition.id}
            remove={remove}
          />
        )}
      </EntryList>
    </Disclosure>
  );
}

function Basis({ state: { form, set }, locale }: PartProps): ReactNode {
  const words = budgetText[locale];
  return (
    <Disclosure
      filled={!form.countedWithVat}
      heading={words.basisHeading}
      optional={frameText[locale].optional}
    >
      <Choices
        hint={words.basisHint}
        id={FIELD.countedWithVat}
        inline
        label={words.basis}
        onChange={(value) => set('countedWithVat', value === 'with')}
        options={(['with', 'without'] as const).map((value) => ({ value, label: words.vatNames[value] }))}
        value={form.countedWithVat ? 'with' : 'without'}
      />
    </Disclosure>
  );
}

/** The questions: the year, its courses one by one, and what few need to say. */
export function BudgetFields(part: PartProps): ReactNode {
  const { state, problems, locale } = part;
  const { form, set, leave } = state;
  const words = budgetText[locale];
  return (
    <>
      <TextField
        error={messageFor(problems, FIELD.year)}
        hint={words.yearHint}
        id={FIELD.year}
        inputMode="numeric"
        label={words.year}
        onChange={(year) => set('year', year)}
        onLeave={() => leave(FIELD.year)}
        optional={frameText[locale].optional}
        value={form.year}
        width="short"
      />
      <fieldset>
        <legend className="field__label">{words.coursesHeading}</legend>
        <EntryList
          add={words.add}
          firstField={(id) => courseField(id, 'name')}
          id="budget-courses"
          make={() => emptyCourse(newRowId())}
          nameOf={(course, index) => courseName({ number: index + 1, name: course.name.trim() }, words)}
          most={MOST_ROWS}
          onChange={(rows) => set('courses', rows)}
          rows={form.courses}
          words={words}
        >
          {(course, index, change, remove) => (
            <CourseRow
              {...part}
              change={change}
              course={course}
              index={index}
              key={course.id}
              remove={remove}
            />
          )}
        </EntryList>
      </fieldset>
      <Additions {...part} />
      <Basis {...part} />
    </>
  );
}
