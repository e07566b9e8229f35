import type { ReactNode } from 'react';
import { joinItems } from '../../formats/list';
import type { Locale } from '../../formats/units';
import { resultText } from '../../frame/resultText';
import { CopyText } from '../../ui/CopyText';
import type { CertificateDetails } from './answers';
import { certificateText } from './text';

export interface LinkPartProps {
  readonly link: string;
  readonly details: CertificateDetails;
  readonly locale: Locale;
}

/** The link to LinkedIn, with what it would carry there said before it is pressed. */
export function LinkPart({ link, details, locale }: LinkPartProps): ReactNode {
  const words = certificateText[locale];
  const { along } = words;
  const { copied, notCopied } = resultText[locale];
  const what = [
    along.title,
    along.organisation,
    along.month,
    ...(details.certificateId === '' ? [] : [along.certificateId]),
    ...(details.url === '' ? [] : [along.url]),
  ];
  return (
    <div className="linked-in">
      <h3 className="result__heading">{words.linkHeading}</h3>
      <p>
        <a href={link} rel="noopener noreferrer" target="_blank">
          {words.open}
        </a>
      </p>
      <p className="field__hint">{words.goesAlong(joinItems(what, locale))}</p>
      <CopyText copied={copied} notCopied={notCopied} text={() => link}>
        {words.copyLink}
      </CopyText>
    </div>
  );
}
