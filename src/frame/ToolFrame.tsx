import { type FormEvent, type ReactNode, type RefObject, useEffect, useState } from 'react';
import type { Locale } from '../formats/units';
import { Button } from '../ui/Button';
import { ErrorSummary, type Problem } from '../ui/ErrorSummary';
import { type FieldExtra, FieldExtras } from '../ui/fieldExtra';
import { StatusLine } from '../ui/StatusLine';
import { KeepLine } from './KeepLine';
import { MissingNotice } from './MissingNotice';
import { frameText } from './text';
import { useAlive } from './useClock';
import type { Kept } from './useKept';
import { useUnhurriedAnswer } from './useUnhurriedAnswer';

export interface ToolFrameProps {
  /** Stable id of the tool, the prefix of its fields' ids. */
  readonly id: string;
  readonly locale: Locale;
  readonly base: string;
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly attempts: number;
  /** Whether the summary of what to mend stands there. */
  readonly mending: boolean;
  readonly passed?: RefObject<number>;
  readonly heard?: RefObject<number>;
  readonly onSubmit: () => void;
  /** Word on the button that asks for the answer. */
  readonly submit: string;
  readonly onRestart: () => void;
  readonly onUndo: (() => void) | null;
  readonly kept: Kept;
  /** What is told above the form of a link that was opened. */
  readonly banner?: ReactNode;
  /** The fields hold somebody else's answers, which nobody can change or keep here. */
  readonly reading?: boolean;
  /** The way to a link with these answers. */
  readonly share?: ReactNode;
  readonly fields: ReactNode;
  /** What stands below a field besides its own texts. */
  readonly extras?: FieldExtra;
  /** The answer, or what will stand there. */
  readonly result: ReactNode;
}

/**
 * What stands around every tool: the form that opens when the page is alive, what to mend, the answer, and
 * whether the answers are kept on the device.
 */
export function ToolFrame(props: ToolFrameProps): ReactNode {
  const { id, locale, problems, attempts, mending, passed, heard, fields, result, kept } = props;
  const words = frameText[locale];
  const alive = useAlive();
  const [announced, setAnnounced] = useState('');
  const answer = useUnhurriedAnswer(result);
  const toMend = problems.length;
  // An attempt that leads to the summary is over; the answer must not take focus for it once all is mended.
  useEffect(() => {
    if (heard !== undefined && toMend > 0) {
      heard.current = attempts;
    }
    if (passed !== undefined && toMend === 0) {
      passed.current = attempts;
    }
  }, [attempts, heard, passed, toMend]);
  // What was said of the reader's own form is old news once a case has been read.
  useEffect(() => {
    if (props.reading === true) {
      setAnnounced('');
    }
  }, [props.reading]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <section aria-label={props.title} className="tool" data-tool={id} id={id}>
      <noscript>
        <p className="notice notice--info">{words.noScript}</p>
      </noscript>
      {props.banner}
      <form className="tool__form" noValidate onSubmit={submit}>
        <ErrorSummary
          attempt={attempts}
          problems={mending ? problems : []}
          title={words.errorTitle(problems.length)}
        />
        {/* Typing before the tool listens would be lost, so the fields open when it does. */}
        <fieldset className="tool__fields" disabled={!alive || kept.looking || props.reading === true}>
          {props.extras === undefined ? fields : <FieldExtras value={props.extras}>{fields}</FieldExtras>}
          <div className="actions tool__actions">
            <Button kind="primary" type="submit">
              {props.submit}
            </Button>
            <Button
              kind="quiet"
              onClick={() => {
                props.onRestart();
                setAnnounced(words.restarted);
              }}
            >
              {words.restart}
            </Button>
            {props.onUndo !== null && (
              <Button
                onClick={() => {
                  props.onUndo?.();
                  setAnnounced('');
                }}
              >
                {words.undo}
              </Button>
            )}
            <StatusLine>{props.onUndo === null ? '' : announced}</StatusLine>
          </div>
        </fieldset>
      </form>
      <div className="tool__result" onClickCapture={answer.onPress}>
        {answer.drawn}
        <MissingNotice locale={locale} />
      </div>
      {props.reading !== true && (
        <KeepLine base={props.base} kept={kept} locale={locale}>
          {props.share}
        </KeepLine>
      )}
    </section>
  );
}
