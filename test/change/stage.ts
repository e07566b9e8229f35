import { createElement, type FunctionComponent } from 'react';
import type { Download, ResultActionsProps } from '../../src/frame/ResultActions';
import type * as Forms from '../../src/frame/useForm';

// A tool on a stage: shown with given answers and everything fetched, without a browser, as many times as it takes.

/** The answers to show the tool with; null before anything is filled in. */
export const stage = { form: null as object | null };

interface Taken {
  readonly report: ResultActionsProps['report'];
  readonly downloads: readonly Download[];
}
let taken: Taken | null = null;
/** What may be copied and fetched from the result that was shown last, if there was one. */
export function takeResult(): Taken | null {
  const result = taken;
  taken = null;
  return result;
}

const nothing = () => undefined;

/** Instead of what a reader types. */
export const givenForm: typeof Forms.useForm = (empty) => ({
  form: (stage.form as typeof empty | null) ?? empty,
  set: nothing,
  replace: nothing,
  follow: nothing,
  prefill: nothing,
  adopt: nothing,
  restart: nothing,
  undo: null,
  provenance: () => 'you',
  leave: nothing,
  attempt: nothing,
  attempts: stage.form === null ? 0 : 1,
  mending: stage.form !== null,
  passed: { current: 0 },
  heard: { current: 0 },
  shown: (problems) => problems,
  isEmpty: stage.form === null,
  readOnly: false,
});

const fetched = new Map<unknown, object>();
const waiting: Promise<unknown>[] = [];

/** Instead of fetching when wanted: shown again when it is here. */
export function givenLater(load: () => Promise<object>, wanted: boolean) {
  const part = fetched.get(load) ?? null;
  if (wanted && part === null) {
    waiting.push(load().then((module) => fetched.set(load, module)));
  }
  return { part: wanted ? part : null, failed: false };
}

/** Waits for what was asked for. @returns whether there was anything */
export async function fetchAsked(): Promise<boolean> {
  const asked = waiting.splice(0);
  await Promise.all(asked);
  return asked.length > 0;
}

/** The row of buttons under a result, and a note of what they would give. */
export const noting =
  (Actions: FunctionComponent<ResultActionsProps>): FunctionComponent<ResultActionsProps> =>
  (props) => {
    taken = { report: props.report, downloads: props.downloads };
    return createElement(Actions, props);
  };

/** A part that folds, unfolded. */
export const unfolded =
  <Props extends object>(Part: FunctionComponent<Props>): FunctionComponent<Props> =>
  (props) =>
    createElement(Part, { ...props, open: true });
