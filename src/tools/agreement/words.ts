import type { AgreementPoint } from '../../folder/answers/agreement';
import type { EntryWords } from '../../ui/EntryList';
import type { FIELD } from './fields';
import type { Part, SketchPart } from './parts';

/** Words of the form and the answer. Numbers and dates come in as they are written. */
export interface AgreementWords {
  readonly title: string;
  readonly submit: string;
  readonly waiting: string;
  readonly mend: string;
  readonly whoHeading: string;
  readonly whoHint: string;
  readonly parts: Readonly<Record<Part, { readonly heading: string; readonly hint: string }>>;
  readonly talked: string;
  readonly points: Readonly<Record<AgreementPoint, string>>;
  readonly labels: Readonly<Record<keyof typeof FIELD, string>>;
  readonly rhythmHint: string;
  readonly evaluatorHint: string;
  readonly goalsHeading: string;
  readonly goalsHint: string;
  readonly goal: (number: number) => string;
  readonly addGoal: string;
  readonly goalRows: EntryWords;

  readonly named: (name: string, message: string) => string;
  readonly samePerson: string;
  readonly address: string;
  readonly personalNumber: string;
  readonly tooLong: (length: number, most: number) => string;
  readonly notOnScale: (least: number, most: number) => string;

  readonly answer: {
    readonly whole: string;
    readonly toTalk: (points: number) => string;
    readonly some: (filled: number, all: number) => string;
  };
  readonly ownJudge: string;
  readonly fillIn: (parts: string) => string;
  readonly sketchNames: Readonly<Record<SketchPart, string>>;
  readonly talkAbout: (part: string, points: string) => string;
  readonly sketch: {
    readonly heading: string;
    readonly people: (client: string, coach: string) => string;
    readonly nobody: string;
    readonly need: (text: string) => string;
    readonly goal: (goal: string, text: string) => string;
    readonly choice: (text: string) => string;
    readonly sessions: (sessions: string) => string;
    readonly openness: (text: string) => string;
    readonly evaluator: (alias: string) => string;
  };
  readonly talkedHeading: string;
  readonly notes: {
    readonly leftOut: string;
    readonly noContract: string;
    readonly inspiration: string;
    readonly evaluation: string;
  };
  readonly meta: (day: string) => string;
}
