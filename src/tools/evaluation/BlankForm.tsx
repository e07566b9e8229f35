import type { ReactNode } from 'react';
import type { Locale } from '../../formats/units';
import { blankText } from './blankText';
import { GRADE, MOST_GOALS, RECOMMEND, type Scale, STANDING } from './limits';
import { evaluationText } from './text';

const marksOn = ({ least, most }: Scale): number[] =>
  Array.from({ length: most - least + 1 }, (_, index) => least + index);

// Whole names: the build keeps the styles whose class it can find in the text.
const LINES = { one: 'blank__line', many: 'blank__line blank__line--many' } as const;

function Line({ label, room = 'one' }: { label: string; room?: keyof typeof LINES }): ReactNode {
  return <p className={LINES[room]}>{label}</p>;
}

function Marks({ label, scale }: { label: string; scale: Scale }): ReactNode {
  return (
    <div className="blank__question">
      <p>{label}</p>
      <ul className="blank__marks">
        {marksOn(scale).map((mark) => (
          <li key={mark}>{mark}</li>
        ))}
      </ul>
    </div>
  );
}

/** The same questions with room to write by hand. */
export function BlankPaper({ locale }: { readonly locale: Locale }): ReactNode {
  const words = evaluationText[locale];
  const { labels, parts } = words;
  const blank = blankText[locale];
  return (
    <>
      <p>{blank.intro}</p>
      <p className="blank__part">{parts.who}</p>
      {[
        labels.coach,
        labels.evaluator,
        labels.client,
        labels.sessions,
        labels.from,
        labels.to,
        blank.day,
      ].map((label) => (
        <Line key={label} label={label} />
      ))}
      <p className="blank__part">{parts.goals}</p>
      <p>{words.goalHint(STANDING.least, STANDING.most)}</p>
      {Array.from({ length: MOST_GOALS }, (_, index) => (
        <div className="blank__question" key={words.goal(index + 1)}>
          <Line label={words.goal(index + 1)} />
          <Marks label={words.before} scale={STANDING} />
          <Marks label={words.after} scale={STANDING} />
        </div>
      ))}
      <p className="blank__part">{parts.grades}</p>
      <p>{words.gradeHint(GRADE.least, GRADE.most)}</p>
      {[labels.benefit, labels.value, labels.trust].map((label) => (
        <Marks key={label} label={label} scale={GRADE} />
      ))}
      <p className="blank__part">{parts.prose}</p>
      {[labels.helped, labels.concept, labels.coaching].map((label) => (
        <Line key={label} label={label} room="many" />
      ))}
      <Marks
        label={`${labels.recommend} ${words.recommendHint(RECOMMEND.least, RECOMMEND.most)}`}
        scale={RECOMMEND}
      />
      <div className="blank__question">
        <p>{labels.shared}</p>
        <ul className="blank__marks blank__marks--words">
          <li>{words.sharedNames.yes}</li>
          <li>{words.sharedNames.no}</li>
        </ul>
      </div>
    </>
  );
}

/** The same questions on paper, for those who would rather write by hand; it needs no script. */
export function BlankForm({ locale }: { readonly locale: Locale }): ReactNode {
  return (
    <details className="blank">
      <summary>{blankText[locale].summary}</summary>
      <div className="blank__paper">
        <p className="blank__title">{evaluationText[locale].title}</p>
        <BlankPaper locale={locale} />
      </div>
    </details>
  );
}
