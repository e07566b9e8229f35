import type { ReadinessStatement } from '../../rules';

/** What can be thought over beside the statements; it weighs nothing. */
export const THOUGHTS = ['trust', 'ego', 'worth'] as const;
export type Thought = (typeof THOUGHTS)[number];

const hyphened = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Id of a field on the page, unique on any page that holds the tool. */
export const fieldOf = (name: ReadinessStatement | Thought): string => `readiness-${hyphened(name)}`;
