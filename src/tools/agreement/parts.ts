import type { AgreementPoint } from '../../folder/answers/agreement';

/** What is talked through, in the order it comes: the need, the choice of coach, the sessions, trust, the end. */
export const PARTS = ['need', 'choice', 'sessions', 'openness', 'evaluation'] as const;
export type Part = (typeof PARTS)[number];

export const POINTS: Readonly<Record<Part, readonly AgreementPoint[]>> = {
  need: ['whyNow', 'difference', 'limits'],
  choice: ['ownChoice', 'background', 'sayNo'],
  sessions: ['rhythm', 'halfway', 'ending'],
  openness: ['between', 'told', 'uncomfortable', 'ownAgenda'],
  evaluation: ['evaluationAim', 'evaluationShared'],
};

/** What the sketch holds when it is whole. */
export const SKETCH = ['goals', 'sessions', 'openness', 'evaluator'] as const;
export type SketchPart = (typeof SKETCH)[number];
