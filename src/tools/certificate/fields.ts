/** Ids of the fields on the page, unique on any page that holds the tool. */
export const FIELD = {
  name: 'certificate-name',
  issued: 'certificate-issued',
  certificateId: 'certificate-id',
  url: 'certificate-url',
} as const;
