import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useUnhurriedAnswer } from '../../../frame/useUnhurriedAnswer';
import type { Finding, LetterStatus, SmartLetter } from '../../../rules';
import { Button } from '../../../ui/Button';
import { readingOfFinding, sayFinding } from '../findings/findings';
import { type Offer, offerFor } from '../findings/offers';
import { LetterMark } from '../LetterMarks';
import { letterName } from '../letters';
import type { GoalProps } from './GoalProps';

const CLASSES: Readonly<Record<LetterStatus, string>> = {
  met: 'letter letter--met',
  partly: 'letter letter--partly',
  missing: 'letter letter--missing',
};

function FindingLine({ finding, ...props }: GoalProps & { readonly finding: Finding }): ReactNode {
  const { goal, change, words, locale, base, context } = props;
  const offer = offerFor(finding, goal.form, context, locale);
  const reading = readingOfFinding(finding);
  const take = ({ change: offered, focus }: Offer) => {
    // The button goes with what it mended; the reader is left in the field that it changed.
    flushSync(() => change(offered));
    document.getElementById(focus)?.focus();
  };
  return (
    <li
      className={finding.effect === 'tip' || finding.effect === 'info' ? 'finding finding--tip' : 'finding'}
    >
      {sayFinding(finding, goal, context, locale)}
      {reading !== null && (
        <>
          {' '}
          <a href={`${base}regler/lasningar/#${reading}`}>{words.form.readMore(reading)}</a>
        </>
      )}
      {offer !== null && <Button onClick={() => take(offer)}>{offer.label}</Button>}
    </li>
  );
}

function Findings({ findings, ...props }: GoalProps & { readonly findings: readonly Finding[] }): ReactNode {
  return (
    findings.length > 0 && (
      <ul className="findings">
        {findings.map((finding) => (
          <FindingLine {...props} finding={finding} key={`${finding.id}/${finding.input}`} />
        ))}
      </ul>
    )
  );
}

/** One letter: its question, its fields, whether it is met, and what to change. */
export function LetterPart({
  letter,
  children,
  ...props
}: GoalProps & { readonly letter: SmartLetter; readonly children: ReactNode }): ReactNode {
  const { goal, words, locale, context, asked } = props;
  const { status, findings } = goal.assessment.letters[letter];
  // Until something is written, the questions ask for themselves.
  const isAhead = !asked && status === 'missing' && findings.every(({ open }) => open);
  const advice = useUnhurriedAnswer(<Findings {...props} findings={isAhead ? [] : findings} />);
  const id = `goals-${goal.form.id}-${letter}`;
  return (
    <section aria-labelledby={id} className={CLASSES[status]}>
      <h4 className="letter__heading" id={id}>
        <LetterMark letter={letter} status={status} />
        <span>
          {letterName(letter, context.rules, locale)}{' '}
          <span className="letter__status">{words.form.status[status]}</span>
        </span>
      </h4>
      <p className="letter__question">{words.form.questions[letter]}</p>
      {children}
      {advice.drawn}
    </section>
  );
}
