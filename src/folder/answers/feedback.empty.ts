import type { FeedbackCard, FeedbackForm } from './feedback';

export const emptyFeedbackCard = (): FeedbackCard => ({
  date: '',
  empathy: { level: '', example: '' },
  clarity: { level: '', example: '' },
  support: { level: '', example: '' },
});

/** The form before anything is filled in, with a card for each trial session that the rules ask for. */
export const emptyFeedbackForm = (trialSessions: number): FeedbackForm => ({
  cards: Array.from({ length: trialSessions }, emptyFeedbackCard),
});
