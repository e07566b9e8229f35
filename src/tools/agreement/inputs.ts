import type { AgreementForm, AgreementPoint } from '../../folder/answers/agreement';
import { samePerson } from '../../formats/alias';
import { parseWhole } from '../../formats/numberInput';
import { LEAST_SESSIONS, MOST_SESSIONS } from './limits';
import { PARTS, type Part, POINTS, SKETCH, type SketchPart } from './parts';

/** What client and coach have agreed on, as far as it is told. What is unanswered, or must be mended, is empty. */
export interface Agreement {
  readonly client: string;
  readonly coach: string;
  /** Somebody other than the coach; empty while it is the coach. */
  readonly evaluator: string;
  readonly need: string;
  readonly goals: readonly string[];
  readonly choice: string;
  readonly sessions: number | null;
  readonly rhythm: string;
  readonly openness: string;
  readonly talked: readonly AgreementPoint[];
  /** What the sketch still lacks. */
  readonly missing: readonly SketchPart[];
  /** What is still to be talked about, by part; a part with nothing left is not there. */
  readonly left: readonly { readonly part: Part; readonly points: readonly AgreementPoint[] }[];
}

/** Nothing is told: there is no sketch yet. */
export const isBlank = ({ goals, talked, ...texts }: AgreementForm): boolean =>
  talked.length === 0 &&
  [...Object.values(texts), ...goals.map(({ text }) => text)].every(
    (text) => typeof text !== 'string' || text.trim() === '',
  );

/** A number of sessions that is one; `null` when it is empty or beyond what the form takes. */
export function readSessions(text: string): number | null {
  const read = parseWhole(text);
  return read.kind === 'value' && read.value >= LEAST_SESSIONS && read.value <= MOST_SESSIONS
    ? read.value
    : null;
}

/** Whether the coach is to evaluate their own sessions, which defeats the purpose. */
export const isOwnJudge = ({ coach, evaluator }: AgreementForm): boolean => samePerson(coach, evaluator);

/** The form as it is summed up. */
export function readAgreement(form: AgreementForm): Agreement {
  const told = {
    client: form.client.trim(),
    coach: form.coach.trim(),
    evaluator: isOwnJudge(form) ? '' : form.evaluator.trim(),
    need: form.need.trim(),
    goals: form.goals.map(({ text }) => text.trim()).filter(Boolean),
    choice: form.choice.trim(),
    sessions: readSessions(form.sessions),
    rhythm: form.rhythm.trim(),
    openness: form.openness.trim(),
    talked: form.talked,
  };
  const has: Readonly<Record<SketchPart, boolean>> = {
    goals: told.goals.length > 0,
    sessions: told.sessions !== null,
    openness: told.openness !== '',
    evaluator: told.evaluator !== '',
  };
  return {
    ...told,
    missing: SKETCH.filter((part) => !has[part]),
    left: PARTS.map((part) => ({
      part,
      points: POINTS[part].filter((point) => !form.talked.includes(point)),
    })).filter(({ points }) => points.length > 0),
  };
}
