import type { EligibilityOutcome } from '../../rules';

type Trait = 'empathic' | 'structured' | 'motivation';

export interface EligibilityWords {
  readonly title: string;
  readonly submit: string;
  readonly waiting: string;
  readonly mend: string;
  readonly tools: string;
  readonly toolsHint: (requirement: string) => string;
  readonly toolNames: Readonly<
    Record<'meditation' | 'journaling' | 'goalSetting' | 'breathing' | 'other', string>
  >;
  readonly otherTool: string;
  readonly otherToolMissing: string;
  readonly otherToolLong: (most: string) => string;
  readonly sessions: string;
  readonly sessionsHint: string;
  readonly sessionsNotWhole: string;
  readonly sessionsNegative: string;
  readonly sessionsTooMany: (most: string) => string;
  readonly where: string;
  readonly whereNames: Readonly<Record<'own' | 'platform', string>>;
  readonly role: string;
  readonly roleHint: string;
  readonly roleNames: Readonly<Record<'coach' | 'client' | 'both', string>>;
  readonly traits: Readonly<Record<Trait, string>>;
  readonly traitNames: Readonly<Record<'yes' | 'unsure' | 'no', string>>;
  readonly reflect: Readonly<Record<Trait, string>>;
  readonly draftHeading: string;
  readonly draftHint: (words: string) => string;
  readonly experience: string;
  readonly motivationText: string;
  readonly wordCount: (count: number) => string;
  readonly textLong: (length: string, most: string) => string;
  /** `soFar` stands for a certain no while other questions wait: how much is left cannot be said yet. */
  readonly answer: Readonly<Record<EligibilityOutcome | 'soFar', string>>;
  readonly sessionsLeft: (left: string, goal: string) => string;
  readonly toolsLeft: (examples: string) => string;
  readonly traitLeft: Readonly<Record<Trait, string>>;
  readonly stillOpen: (questions: string) => string;
  readonly applyNow: (form: string) => string;
  readonly assessorNote: string;
  readonly roleNote: string;
  readonly draftTitle: string;
  readonly draftTools: (tools: string) => string;
  /** `sessions` says how many, in which role and where. */
  readonly draftSessions: (sessions: string) => string;
  readonly draftRole: Readonly<Record<'' | 'coach' | 'client' | 'both', string>>;
  readonly examplesCaption: string;
  readonly examplesTools: string;
  readonly examplesSessions: string;
  readonly examplesTraits: string;
  readonly examplesAnswer: string;
  readonly questionNames: Readonly<Record<string, string>>;
}
