import type { CertificateForm } from './certificate';

/** The form before anything is filled in. */
export const emptyCertificateForm = (): CertificateForm => ({
  name: '',
  issued: '',
  certificateId: '',
  url: '',
});
