import type { JourneyWords } from './words';

export const en: JourneyWords = {
  heading: 'Where you stand',
  lead: 'What you keep in the tools fills in the way.',
  ways: { coach: 'Become a coach', work: 'Develop at Inner Journey' },
  stages: {
    eligibility: { title: 'Prerequisites', invite: 'See whether you have what it takes to apply.' },
    progress: { title: 'The training', invite: 'Tick off the parts and see when you may hear.' },
    certificate: { title: 'Certified coach', invite: 'Enter the day when you have been certified.' },
    senior: { title: 'Senior Coach', invite: 'See when you can apply and how many sessions are left.' },
    goals: { title: 'Goals', invite: 'Write the goals of the quarter so that they can be followed.' },
    quarter: { title: 'The quarter', invite: 'Get a day for the 1:1 and a time to reflect.' },
    budget: { title: 'Training budget', invite: 'See what you have left for courses this year.' },
  },
};
