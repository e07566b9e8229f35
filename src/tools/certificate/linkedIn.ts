import { plainLine } from '../../formats/plainText';
import { datePartsOf, type PlainDate } from '../../rules';

export interface LinkedInDetails {
  readonly title: string;
  readonly organisation: string;
  readonly issued: PlainDate;
  readonly certificateId: string;
  /** An https address, or empty. */
  readonly url: string;
}

/**
 * The address of LinkedIn's own form for a certification, with its fields filled in: title, organisation, year,
 * month without a leading zero, and number and address when there are any. The holder's name is no part of it.
 */
export function linkedInLink({ title, organisation, issued, certificateId, url }: LinkedInDetails): string {
  const { year, month } = datePartsOf(issued);
  const fields: [string, string][] = [
    ['startTask', 'CERTIFICATION_NAME'],
    ['name', title],
    ['organizationName', organisation],
    ['issueYear', String(year)],
    ['issueMonth', String(month)],
    ['certUrl', url],
    ['certId', certificateId],
  ];
  // Spaces as %20: LinkedIn shows a plus sign as it stands. Half a character cannot be part of an address.
  const query = fields
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(plainLine(value))}`)
    .join('&');
  return `https://www.linkedin.com/profile/add?${query}`;
}
