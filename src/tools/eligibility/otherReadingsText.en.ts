import type { otherReadingsSv } from './otherReadingsText.sv';

export const otherReadingsEn: typeof otherReadingsSv = {
  heading: 'If the text is read another way',
  roles: { asCoach: 'as coach', asClient: 'as client' },
  roleNone: (role, left) => `If only sessions ${role} count, ${left} are left (Q-15).`,
  roleSome: (role, left) =>
    `If only sessions ${role} count, at least ${left} is left, since you have had both roles (Q-15).`,
  roleUnknown: (role, sessions) =>
    `If only sessions ${role} count, the answer depends on how many of your ${sessions} were (Q-15).`,
  several: (left) => `If several tools are required, ${left} is left to try (Q-18).`,
  namedOnly: (examples, left) =>
    `If only the tools that the programme mentions count, ${examples}, ${left} is left to try (Q-18).`,
  unsureHolds:
    'If every statement needs a clear yes, it is too early to apply for as long as you answer unsure (Q-19).',
  nothingHolds: {
    ready: 'If the traits are wholly for the assessor, you can apply now (Q-19).',
    almost: 'If the traits are wholly for the assessor, only one thing is left (Q-19).',
    notYet: 'If the traits are wholly for the assessor, something else is left (Q-19).',
    open: 'If the traits are wholly for the assessor, nothing is settled yet (Q-19).',
  },
};
