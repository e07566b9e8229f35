import type { EligibilityForm } from './eligibility';

/** The form before anything is filled in. */
export const emptyEligibilityForm = (): EligibilityForm => ({
  tools: [],
  otherTool: '',
  sessions: '',
  where: [],
  role: '',
  empathic: '',
  structured: '',
  motivation: '',
  experience: '',
  motivationText: '',
});
