import type { SeniorForm } from './senior';

/** The form before anything is filled in. */
export const emptySeniorForm = (): SeniorForm => ({ certified: '', sessions: '' });
