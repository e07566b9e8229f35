import type { ReactNode } from 'react';
import { emptyCertificateForm } from '../../folder/answers/certificate.empty';
import { Result } from '../../frame/Result';
import { ToolFrame } from '../../frame/ToolFrame';
import type { ToolProps } from '../../frame/ToolProps';
import { useLater } from '../../frame/useLater';
import { useTool } from '../../frame/useTool';
import { findProblems, readDetails } from './answers';
import { BadgePart } from './BadgePart';
import { CertificateFields } from './CertificateFields';
import { LinkPart } from './LinkPart';
import { certificateReport, linkOf } from './report';
import { certificateText } from './text';

const EMPTY = emptyCertificateForm();

// Few readers open the preview of a badge, and nobody waits for it.
const fetchBadge = () => import('./badge');

/** *How do I write my title?* The title in its places, a link to LinkedIn, and a badge that says it is none. */
export function CertificateHelp(props: ToolProps): ReactNode {
  const { locale } = props;
  const words = certificateText[locale];
  const tool = useTool('certificate', EMPTY, props);
  const { today, context, state } = tool;
  const problems = findProblems(state.form, words, locale, context.today);
  const details = readDetails(state.form, problems, context.today);
  const link = linkOf(details, context.rules, locale);
  const asked = today !== null && (!state.isEmpty || state.attempts > 0);
  const badge = useLater(fetchBadge, asked && link !== null);
  const { issued } = details;
  return (
    <ToolFrame
      {...tool.frame(problems, words)}
      fields={
        <CertificateFields
          locale={locale}
          problems={state.shown(problems)}
          state={state}
          today={context.today}
          words={words}
        />
      }
      result={
        asked ? (
          <>
            <Result
              {...tool.result(problems)}
              downloads={
                issued === null
                  ? []
                  : [
                      {
                        kind: words.badge.download,
                        make: async () => (await fetchBadge()).badgeFile(issued, context, locale),
                      },
                    ]
              }
              report={certificateReport(
                details,
                { issuedTyped: state.form.issued, toMend: problems.length > 0 },
                context,
                locale,
              )}
            />
            {link !== null && <LinkPart details={details} link={link} locale={locale} />}
            {badge.part !== null && issued !== null && (
              <BadgePart locale={locale} text={badge.part.badgeText(issued, context, locale)} />
            )}
          </>
        ) : (
          <p className="tool__waiting">{words.waiting}</p>
        )
      }
    />
  );
}
