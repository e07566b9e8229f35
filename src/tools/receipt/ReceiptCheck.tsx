import { type FormEvent, type ReactNode, useState } from 'react';
import type { Report } from '../../frame/report';
import type { ToolProps } from '../../frame/ToolProps';
import { frameText } from '../../frame/text';
import { useAlive, useToday } from '../../frame/useClock';
import { useHandOver } from '../../frame/useHandOver';
import { Button } from '../../ui/Button';
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary';
import { describedBy, FieldNotes, fieldClass } from '../../ui/Field';
import { StatusLine } from '../../ui/StatusLine';
import { TextArea } from '../../ui/TextArea';
import type { Checked } from './further';
import { receiptText } from './text';

const FIELD = { text: 'receipt-text', file: 'receipt-file' } as const;

type Further = typeof import('./further');

// What decides answers anew is fetched at the first check; what reads files, with the first file.
const fetchFurther = () => import('./further');
const fetchFile = () => import('./furtherFile');

type Shown =
  | { readonly kind: 'waiting' | 'checking' | 'notFetched' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'report'; readonly report: Report; readonly part: Further };

/** *Does this result hold?* A receipt or a backup, decided anew by the rules of then and of today. Nothing is kept. */
export function ReceiptCheck({ locale, base, today: given, rulesAsOf }: ToolProps): ReactNode {
  const words = receiptText[locale];
  const frame = frameText[locale];
  const alive = useAlive();
  const today = useToday(given);
  const [text, setText] = useState('');
  const arrives = useHandOver('receipt', text === '' ? null : text, setText);
  const [attempts, setAttempts] = useState(0);
  const [shown, setShown] = useState<Shown>({ kind: 'waiting' });

  const check = (field: string, run: (part: Further) => Promise<Checked>) => {
    setShown({ kind: 'checking' });
    fetchFurther()
      .then(async (part) => {
        const checked = await run(part);
        setShown(
          'fault' in checked
            ? { kind: 'problem', problem: { field, message: checked.fault } }
            : { kind: 'report', report: checked.report, part },
        );
        setAttempts((count) => count + 1);
      })
      .catch(() => setShown({ kind: 'notFetched' }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (today !== null) {
      check(FIELD.text, async (part) => part.checkReceipt(text, { today, rulesAsOf }, locale));
    }
  };
  const look = (file: File | undefined) => {
    if (file !== undefined && today !== null) {
      check(FIELD.file, async () =>
        (await fetchFile()).checkBackup(file, text, { today, rulesAsOf }, locale),
      );
    }
  };

  const problems = shown.kind === 'problem' ? [shown.problem] : [];
  const errorAt = (field: string) => problems.find((problem) => problem.field === field)?.message;
  const fileError = errorAt(FIELD.file);
  return (
    <section aria-label={words.title} className="tool" data-tool="receipt" id="receipt">
      <noscript>
        <p className="notice notice--info">{frame.noScript}</p>
      </noscript>
      <form className="tool__form" noValidate onSubmit={submit}>
        <ErrorSummary attempt={attempts} problems={problems} title={frame.errorTitle(problems.length)} />
        <fieldset className="tool__fields" disabled={!alive || arrives}>
          <TextArea
            error={errorAt(FIELD.text)}
            hint={words.pasteHint}
            id={FIELD.text}
            label={words.paste}
            onChange={(next) => {
              setText(next);
              // What was said holds for what stood there.
              setShown({ kind: 'waiting' });
            }}
            value={text}
          />
          <div className={fieldClass(fileError)}>
            <label className="field__label" htmlFor={FIELD.file}>
              {words.file} <span className="field__optional">{frame.optional}</span>
            </label>
            <FieldNotes error={fileError} hint={words.fileHint} id={FIELD.file} />
            <input
              accept=".json,application/json"
              aria-describedby={describedBy(FIELD.file, { hint: words.fileHint, error: fileError })}
              aria-invalid={fileError !== undefined || undefined}
              className="field__input field__input--file"
              id={FIELD.file}
              onChange={({ target: { files } }) => look(files?.[0])}
              // Choosing the same file again would otherwise not count as a change.
              onClick={({ currentTarget }) => {
                currentTarget.value = '';
              }}
              type="file"
            />
          </div>
          <div className="actions tool__actions">
            <Button kind="primary" type="submit">
              {words.submit}
            </Button>
          </div>
        </fieldset>
      </form>
      <div className="tool__result">
        <StatusLine hidden>{shown.kind === 'checking' ? words.checking : ''}</StatusLine>
        {shown.kind === 'report' ? (
          <shown.part.Result
            attempt={attempts}
            base={base}
            id="receipt"
            locale={locale}
            report={shown.report}
          />
        ) : (
          <p className="tool__waiting">
            {shown.kind === 'notFetched'
              ? frame.notFetched
              : shown.kind === 'checking'
                ? words.checking
                : words.waiting}
          </p>
        )}
      </div>
    </section>
  );
}
