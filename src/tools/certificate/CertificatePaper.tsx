import type { ReactNode } from 'react';
import { emptyCertificateForm } from '../../folder/answers/certificate.empty';
import { blankState } from '../../frame/blankState';
import type { PaperProps } from '../../frame/PaperProps';
import { CertificateFields } from './CertificateFields';
import { certificateText } from './text';

/** The questions on paper. */
export const CertificatePaper = ({ locale, context }: PaperProps): ReactNode => (
  <CertificateFields
    locale={locale}
    problems={[]}
    state={blankState(emptyCertificateForm())}
    today={context.today}
    words={certificateText[locale]}
  />
);
