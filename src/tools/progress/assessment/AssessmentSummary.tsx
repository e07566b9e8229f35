import type { ReactNode } from 'react';
import { MissingNotice } from '../../../frame/MissingNotice';
import { Result } from '../../../frame/Result';
import type { ToolProps } from '../../../frame/ToolProps';
import { frameText } from '../../../frame/text';
import { useContextOn } from '../../../frame/useContextOn';
import { useLater } from '../../../frame/useLater';
import { useOthers } from '../../../frame/useOthers';
import { Notice } from '../../../ui/Notice';
import { assessmentText } from './text';

// What sums up brings the whole of the progress calculator's counting with it; a page with nothing kept has no use for it.
const fetchSheet = () => import('./sheet');

/** *What does the assessor need from me?* One page from what is kept in other tools; nothing is asked here. */
export function AssessmentSummary({ locale, base, ...days }: ToolProps): ReactNode {
  const words = assessmentText[locale];
  const { today, context } = useContextOn(days);
  const { progress, feedback } = useOthers()?.answers ?? {};
  const isKept = progress !== undefined || feedback !== undefined;
  const { part, failed } = useLater(fetchSheet, isKept);
  const sheet =
    !isKept || part === null || today === null
      ? undefined
      : part.assessmentSheet({ progress, feedback }, context, locale);
  const sources = (
    <ul>
      <li>
        <a href={`${base}verktyg/framsteg/`}>{words.nothing.progress}</a>
      </li>
      <li>
        <a href={`${base}verktyg/aterkopplingskort/`}>{words.nothing.feedback}</a>
      </li>
    </ul>
  );
  return (
    <section aria-label={words.title} className="tool" data-tool="assessment" id="assessment">
      <noscript>
        <p className="notice notice--info">{frameText[locale].noScript}</p>
      </noscript>
      <MissingNotice locale={locale} />
      {sheet === undefined || sheet === null ? (
        <div className="assessment__nothing">
          <h2>{words.nothing.title}</h2>
          <p>{sheet === null ? words.tooMany : words.nothing.text}</p>
          {sources}
          <p>{failed ? frameText[locale].notFetched : words.nothing.where}</p>
        </div>
      ) : (
        <>
          {sheet.gaps.length > 0 && (
            <div className="assessment__gaps">
              <Notice title={words.gaps.title}>
                <ul>
                  {sheet.gaps.map((gap) => (
                    <li key={gap}>{gap}</li>
                  ))}
                </ul>
                {sources}
              </Notice>
            </div>
          )}
          <div className="tool__result">
            <Result base={base} id="assessment" locale={locale} report={sheet.report}>
              <p className="assessment__trainee">{words.trainee}</p>
            </Result>
          </div>
        </>
      )}
    </section>
  );
}
