import { fileName } from '../../formats/fileName';
import { formatRule } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import type { FileContent } from '../../frame/saveFile';
import type { Context, PlainDate } from '../../rules';
import { ORGANISATION } from './report';
import { certificateText } from './text';

// Addresses that can never lead anywhere: what is shown here has no issuer that anyone could ask.
const NOWHERE = 'https://innerjourney.invalid/forhandsvisning';

/**
 * What a badge of the title could look like, in the form of Open Badges: both contexts and types, and no proof. It
 * says of itself that it is a preview, names no holder and has no last day, since the programme states none.
 */
export function badgePreview(issued: PlainDate, { rules }: Context, locale: Locale) {
  const { badge } = certificateText[locale];
  const title = formatRule('certification.title', rules, locale);
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: `${NOWHERE}/marke`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `${title} (${badge.mark})`,
    description: badge.explanation,
    issuer: { id: `${NOWHERE}/utfardare`, type: ['Profile'], name: ORGANISATION },
    validFrom: `${issued}T00:00:00Z`,
    credentialSubject: {
      type: ['AchievementSubject'],
      achievement: {
        id: `${NOWHERE}/titel`,
        type: ['Achievement'],
        name: title,
        description: badge.description,
        criteria: {
          narrative: badge.narrative(
            formatRule('evaluation.completion', rules, locale),
            formatRule('evaluation.feedback', rules, locale),
            formatRule('evaluation.platform', rules, locale),
            formatRule('evaluation.assessor', rules, locale),
          ),
        },
      },
    },
  };
}

/** The preview as it is read by people: indented. */
export const badgeText = (issued: PlainDate, context: Context, locale: Locale): string =>
  JSON.stringify(badgePreview(issued, context, locale), null, 2);

/** The preview as a file whose name says what it is. */
export const badgeFile = (issued: PlainDate, context: Context, locale: Locale): FileContent => ({
  name: fileName([certificateText[locale].badge.fileName], context.today, 'json'),
  type: 'application/json',
  content: badgeText(issued, context, locale),
});
