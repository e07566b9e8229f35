import type { ReadinessForm } from './readiness';

/** The form before anything is filled in. */
export const emptyReadinessForm = (): ReadinessForm => ({
  wishNamed: '',
  wishOwn: '',
  openNow: '',
  openAhead: '',
  roomForChange: '',
  welcomesChange: '',
  trust: '',
  ego: '',
  worth: '',
});
