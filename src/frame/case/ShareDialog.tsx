import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { LINK_LIMIT, type SharedCase, writeCaseLink } from '../../folder/caseLink';
import { textsIn } from '../../folder/casePack';
import type { CaseTool } from '../../folder/caseTools';
import type { StoredAnswers } from '../../folder/schema';
import { formatDate } from '../../formats/dates';
import { formatNumber } from '../../formats/numbers';
import type { Locale } from '../../formats/units';
import type { Context } from '../../rules';
import { Button } from '../../ui/Button';
import { Checks } from '../../ui/Choices';
import { StatusLine } from '../../ui/StatusLine';
import { editionIn } from '../receipt';
import { resultText } from '../resultText';
import { toolPage } from '../toolPage';
import { shownOf } from './oneOfSeveral';
import { caseText } from './text';

export interface ShareDialogProps {
  /** Whose answers, and the answers as they stand. */
  readonly shared: {
    [Tool in CaseTool]: { readonly tool: Tool; readonly answers: StoredAnswers[Tool] };
  }[CaseTool];
  readonly context: Context;
  readonly locale: Locale;
  readonly base: string;
  readonly onClose: () => void;
}

type Made = Awaited<ReturnType<typeof writeCaseLink>>;

/** Says what a link carries and makes it when asked. It is open while it is in the page; nothing is sent or kept. */
export function ShareDialog({ shared, context, locale, base, onClose }: ShareDialogProps): ReactNode {
  const words = caseText[locale].share;
  const { tool } = shared;
  const labels = caseText[locale].texts[tool];
  const answers: StoredAnswers[CaseTool] = shownOf(tool, shared.answers, context.today);
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [texts, setTexts] = useState<readonly string[]>([]);
  const [made, setMade] = useState<Made | null>(null);
  const [said, setSaid] = useState('');
  const written = textsIn(tool, answers);
  const count = (value: number) => formatNumber(value, locale);

  // Only the method makes it modal; the attribute does not.
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (made?.ok === true) {
      field.current?.focus();
      field.current?.select();
    }
  }, [made]);

  const make = async () => {
    const address = `${location.origin}${base}${toolPage(tool)}`;
    const days = { edition: editionIn(context), madeOn: context.today };
    const result = await writeCaseLink(address, { tool, answers, ...days } as SharedCase, texts);
    setMade(result);
    setSaid(
      result.ok
        ? words.made(
            count(result.link.length),
            formatDate(days.madeOn, locale),
            formatDate(days.edition, locale),
          )
        : result.reason === 'tooLong'
          ? words.tooLong(count(result.length), count(LINK_LIMIT), texts.length > 0)
          : words.notMade[result.reason],
    );
  };
  const copy = (link: string) =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(link))
      .then(
        () => setSaid(resultText[locale].copied),
        () => setSaid(resultText[locale].notCopied),
      );
  return (
    <dialog aria-labelledby={`${id}-title`} className="dialog share" onClose={onClose} ref={dialog}>
      <h2 className="dialog__title" id={`${id}-title`}>
        {words.title}
      </h2>
      <p>{words.warning}</p>
      <p>{words.carried}</p>
      {written.length > 0 && (
        <Checks
          hint={words.textsHint}
          id={`${id}-texts`}
          label={words.texts}
          onChange={(ticked) => {
            // A link that was made carries what was ticked then.
            setTexts(ticked);
            setMade(null);
            setSaid('');
          }}
          options={written.map((path) => ({ value: path, label: labels[path] ?? path }))}
          values={texts}
        />
      )}
      {made?.ok === true && (
        <div className="field">
          <label className="field__label" htmlFor={`${id}-link`}>
            {words.link}
          </label>
          <input
            autoComplete="off"
            className="field__input"
            id={`${id}-link`}
            onFocus={(event) => event.currentTarget.select()}
            readOnly
            ref={field}
            type="text"
            value={made.link}
          />
        </div>
      )}
      <StatusLine>{said}</StatusLine>
      <div className="actions">
        {made?.ok === true ? (
          <Button kind="primary" onClick={() => void copy(made.link)}>
            {words.copy}
          </Button>
        ) : (
          <Button kind="primary" onClick={() => void make()}>
            {words.make}
          </Button>
        )}
        <Button kind="quiet" onClick={() => dialog.current?.close()}>
          {words.close}
        </Button>
      </div>
    </dialog>
  );
}
