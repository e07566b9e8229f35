import type { ReactNode } from 'react';
import type { Locale } from '../../formats/units';
import { resultText } from '../../frame/resultText';
import type { RuleBook } from '../../rules';
import { Button } from '../../ui/Button';
import { CopyText } from '../../ui/CopyText';
import { LEVELS, POINTS } from './cards';
import { blankText, capital, pointName } from './report';
import { feedbackText } from './text';

export interface BlankCardProps {
  readonly locale: Locale;
  readonly rules: RuleBook;
  /** Without an answer on the page this card is all that is printed. */
  readonly alone: boolean;
}

/** A card to fill in by hand: it can be read and printed without a script. */
export function BlankCard({ locale, rules, alone }: BlankCardProps): ReactNode {
  const { blank, levels, questions } = feedbackText[locale];
  const { copied, notCopied } = resultText[locale];
  return (
    <section aria-labelledby="feedback-blank" className="blank-card">
      <h2 className="blank-card__heading" id="feedback-blank">
        {blank.heading}
      </h2>
      <div className="blank-card__paper">
        <p className="blank-card__title">{blank.title}</p>
        <p>{blank.intro}</p>
        <p className="blank-card__line">{blank.session}</p>
        {POINTS.map((point) => (
          <div className="blank-card__point" key={point}>
            <p>
              <strong>{capital(pointName(point, rules, locale))}.</strong> {questions[point]}
            </p>
            <ul className="blank-card__boxes">
              {LEVELS.map((level) => (
                <li key={level}>{levels[level]}</li>
              ))}
            </ul>
            <p className="blank-card__lines">{blank.example}</p>
          </div>
        ))}
      </div>
      <CopyText
        beside={alone && <Button onClick={() => window.print()}>{blank.print}</Button>}
        copied={copied}
        notCopied={notCopied}
        text={() => blankText(rules, locale)}
      >
        {blank.copy}
      </CopyText>
    </section>
  );
}
