import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type CaseResult, readCaseLink, type SharedCase } from '../../folder/caseLink';
import type { ToolId } from '../../folder/schema';
import type { Locale } from '../../formats/units';
import type { Context } from '../../rules';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { StatusLine } from '../../ui/StatusLine';
import { toolPage } from '../toolPage';
import type { FormState } from '../useForm';
import type { Kept } from '../useKept';
import { OpenCase } from './OpenCase';
import { takenOver } from './oneOfSeveral';
import { caseText } from './text';

/** What is asked of the form of any tool. */
type OwnForm = Pick<FormState<object>, 'isEmpty' | 'undo' | 'form'> & {
  readonly adopt: (form: never, from: 'link') => void;
};

export interface CaseBannerProps {
  /** The tool on the page. */
  readonly id: ToolId;
  /** The fragment of the link; `null` when there is none, or none any more. */
  readonly link: string | null;
  /** The reader's own form and whether it is kept. */
  readonly state: OwnForm;
  readonly kept: Kept;
  readonly context: Context;
  readonly locale: Locale;
  readonly base: string;
  /** Called with the case once the link is read; `null` when it holds none for this tool. */
  readonly onRead: (shared: SharedCase | null) => void;
  readonly onEnd: () => void;
}

/** Reads a link and stands above the form while it is open: whose answers these are, and the ways on from here. */
export function CaseBanner({ id, link, state, kept, onRead, onEnd, ...rest }: CaseBannerProps): ReactNode {
  const { locale, base } = rest;
  const { read: words, tools } = caseText[locale];
  const heading = useRef<HTMLHeadingElement>(null);
  const [result, setResult] = useState<CaseResult | null>(null);
  const [left, setLeft] = useState<'used' | 'closed' | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a link is read once, whatever is drawn meanwhile
  useEffect(() => {
    setResult(null);
    if (link === null) {
      return undefined;
    }
    let gone = false;
    void readCaseLink(link).then((read) => {
      if (gone) {
        return;
      }
      setLeft(null);
      setResult(read);
      onRead(read.ok && read.shared.tool === id ? read.shared : null);
      history.replaceState(history.state, '', location.pathname + location.search);
    });
    return () => {
      gone = true;
    };
  }, [link]);
  // Whoever opens a link wants to know first that what follows is somebody else's.
  useEffect(() => {
    if (result !== null) {
      heading.current?.focus();
    }
  }, [result]);
  // The buttons are gone then; the reader is left in the form, which is theirs again.
  useEffect(() => {
    if (left !== null) {
      const open = ':is(input, select, textarea, button):not(:disabled)';
      document.querySelector<HTMLElement>(`#${id} .tool__fields ${open}`)?.focus();
    }
  }, [id, left]);

  const leave = (how: 'used' | 'closed') => {
    onEnd();
    setResult(null);
    setLeft(how);
  };
  const title = (text: string) => (
    <h2 className="case__title" ref={heading} tabIndex={-1}>
      {text}
    </h2>
  );
  const close = <Button onClick={() => leave('closed')}>{words.close}</Button>;
  const body = () => {
    if (result === null) {
      return null;
    }
    if (!result.ok) {
      return (
        <Notice tone="attention">
          {title(words.refusedTitle)}
          <p>
            {words.refused[result.reason]} {result.at !== undefined && words.at(result.at)}
          </p>
          <div className="actions">{close}</div>
        </Notice>
      );
    }
    const { tool, answers } = result.shared;
    return tool === id ? (
      <OpenCase
        {...rest}
        close={close}
        kept={kept}
        onUse={() => {
          state.adopt(takenOver(tool, state.form, answers) as never, 'link');
          leave('used');
        }}
        ownIsEmpty={state.isEmpty}
        shared={result.shared}
        title={title(words.title)}
      />
    ) : (
      <Notice>
        {title(words.elsewhere(tools[tool]))}
        <p>{words.elsewhereHint}</p>
        <div className="actions">
          <a className="button button--primary" href={`${base}${toolPage(tool)}${link}`}>
            {words.open(tools[tool])}
          </a>
          {close}
        </div>
      </Notice>
    );
  };
  // What was taken over and undone again is not the reader's any more.
  const isSaid = left === 'closed' || (left === 'used' && state.undo !== null);
  return (
    <div className="case">
      {body()}
      <StatusLine>{isSaid ? words[left] : ''}</StatusLine>
    </div>
  );
}
