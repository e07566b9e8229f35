import type { StoredAnswers, ToolId } from '../folder/schema';
import type { Context, PlainDate } from '../rules';
import type { Problem } from '../ui/ErrorSummary';
import type { FieldExtra } from '../ui/fieldExtra';
import { useCase } from './case/useCase';
import type { ResultProps } from './Result';
import { useShared } from './shared/useShared';
import type { ToolFrameProps } from './ToolFrame';
import type { ToolProps } from './ToolProps';
import { useContextOn } from './useContextOn';
import { type FormState, useForm } from './useForm';
import { useHandOver } from './useHandOver';
import { type Kept, useKept } from './useKept';

/** A tool with answers of its own, alive on the page. */
export interface Tool<Form extends object> {
  /** `null` on the server and until the page is alive: nothing that is built depends on the day. */
  readonly today: PlainDate | null;
  readonly context: Context;
  readonly state: FormState<Form>;
  readonly kept: Kept;
  /** What the frame around the tool is given: the problems of the form as it stands, and what it is called. */
  readonly frame: (
    problems: readonly Problem[],
    words: Pick<ToolFrameProps, 'submit' | 'title'>,
  ) => Pick<
    ToolFrameProps,
    | 'attempts'
    | 'banner'
    | 'base'
    | 'extras'
    | 'heard'
    | 'id'
    | 'kept'
    | 'locale'
    | 'mending'
    | 'onRestart'
    | 'onSubmit'
    | 'onUndo'
    | 'passed'
    | 'problems'
    | 'reading'
    | 'share'
    | 'submit'
    | 'title'
  >;
  /** What the answer is given. An attempt with something to mend leads to the error summary, never here. */
  readonly result: (
    problems: readonly Problem[],
  ) => Pick<ResultProps, 'attempt' | 'base' | 'heard' | 'id' | 'locale'>;
}

const NO_EXTRAS: FieldExtra = () => null;

/**
 * The day, the rules, the form and the folder of one tool.
 * @param empty the form before anything is filled in, the same object each time
 */
export function useTool<Id extends ToolId>(
  id: Id,
  empty: StoredAnswers[Id],
  { locale, base, ...days }: ToolProps,
): Tool<StoredAnswers[Id]> {
  const { today, context } = useContextOn(days);
  const own = useForm(empty);
  const ownKept = useKept(id, own);
  const shared = useShared(id, { state: own, kept: ownKept, today, locale });
  const viewed = useCase(id, { state: own, kept: ownKept, context, locale, base });
  const { state, kept, banner, reading, share } = viewed;
  const arrives = useHandOver(id, own.isEmpty || ownKept.on ? null : own.form, (form) =>
    own.replace(form, 'you'),
  );
  const { attempts, heard, mending, passed } = state;
  return {
    today,
    context,
    state,
    kept,
    frame: (problems, { submit, title }) => ({
      attempts,
      banner,
      base,
      // What the reader's own folder knows has no place beside somebody else's answers.
      extras: reading ? NO_EXTRAS : shared,
      heard,
      id,
      kept: arrives ? { ...kept, looking: true } : kept,
      locale,
      mending,
      passed,
      problems,
      reading,
      share,
      submit,
      title,
      onRestart: state.restart,
      onSubmit: state.attempt,
      onUndo: state.undo,
    }),
    result: (problems) => ({ attempt: problems.length > 0 ? 0 : attempts, base, heard, id, locale }),
  };
}
