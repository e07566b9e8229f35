import { type ReactNode, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { newRowId } from '../../folder/rowId';
import { certifiedIn } from '../../frame/shared/known';
import { ToolFrame } from '../../frame/ToolFrame';
import type { ToolProps } from '../../frame/ToolProps';
import { useBegun } from '../../frame/useBegun';
import { useDrawn } from '../../frame/useClock';
import { useContextOn } from '../../frame/useContextOn';
import { useLater } from '../../frame/useLater';
import { useOthers } from '../../frame/useOthers';
import { likenessOf } from '../../rules';
import { entriesOf } from './entries';
import { FIELD } from './fields';
import { LogEntry } from './LogEntry';
import { LogResult } from './LogResult';
import { readRow } from './readRow';
import { rowIn } from './rows';
import { saySession } from './say';
import { logText } from './text';
import { useRow } from './useRow';

// The list, the picture, the comparison and the reader of files come after the totals, so that nobody waits for them.
const fetchFurther = () => import('./further');

/** Takes the reader to the field that differs most from one session to the next, ready to be written over. */
function goToClient(): void {
  const field = document.getElementById(FIELD.client) as HTMLInputElement | null;
  field?.focus();
  field?.select();
}

/** *Which sessions have I held?* One line per session, added in seconds, and what they add up to. */
export function SessionLog({ locale, base, ...days }: ToolProps): ReactNode {
  const words = logText[locale];
  const { today, context } = useContextOn(days);
  const row = useRow(today);
  const drawn = useDrawn();
  const alive = today !== null && drawn;
  const { state, log, changing } = row;
  const [said, setSaid] = useState('');
  // The session that was told to be like another one; pressing once more adds it all the same.
  const [alike, setAlike] = useState<string | null>(null);
  const others = useOthers(false);
  const certified = others === null ? null : (certifiedIn(others, context.today)?.value ?? null);
  const entries = useMemo(() => entriesOf(log.sessions), [log.sessions]);
  const read = readRow(rowIn(state.form), locale, context.today);
  const problems = read.ok
    ? []
    : read.problems.map(({ field, message }) => ({ field: FIELD[field], message }));
  const begun = useBegun();
  const { part } = useLater(fetchFurther, begun || log.sessions.length > 0);

  const tell = (sentence: string) => {
    setSaid(sentence);
    setAlike(null);
  };
  const submit = () => {
    if (!read.ok) {
      state.attempt();
      return;
    }
    const session = { ...read.session, id: changing?.id ?? (state.form.changes || newRowId()) };
    const likeness = likenessOf(session);
    // The day is compared first: it is quick, and a log may be long.
    const isLogged = entries.some(
      (entry) => entry.date === session.date && entry.id !== session.id && likenessOf(entry) === likeness,
    );
    if (isLogged && alike !== likeness) {
      setSaid('');
      setAlike(likeness);
      return;
    }
    const sentence = state.form.changes === '' ? words.added : words.changed;
    flushSync(() => {
      log.put([session]);
      tell(sentence(saySession(session, locale)));
      row.next(session);
    });
    goToClient();
  };
  const undo =
    log.undo === null
      ? null
      : () => {
          log.undo?.();
          tell(words.undone);
        };

  return (
    <ToolFrame
      attempts={state.attempts}
      mending={state.mending}
      passed={state.passed}
      base={base}
      fields={
        <LogEntry
          alike={alike !== null && read.ok ? saySession(read.session, locale) : null}
          changing={changing}
          locale={locale}
          onCancel={() => {
            row.next(null);
            tell('');
          }}
          problems={state.shown(problems)}
          state={state}
          today={context.today}
        />
      }
      id="log"
      kept={row.kept}
      locale={locale}
      onRestart={() => {
        state.restart();
        tell('');
      }}
      onSubmit={submit}
      onUndo={state.undo}
      problems={problems}
      result={
        !alive ? (
          <p className="tool__waiting">{words.waiting}</p>
        ) : (
          <LogResult
            base={base}
            certified={certified}
            context={context}
            entries={entries}
            locale={locale}
            onUndo={undo}
            said={said}
          >
            {part !== null && (
              <part.LogFurther
                base={base}
                context={context}
                entries={entries}
                locale={locale}
                log={log}
                onChange={(session) => {
                  flushSync(() => {
                    row.change(session);
                    tell('');
                  });
                  goToClient();
                }}
              />
            )}
          </LogResult>
        )
      }
      submit={state.form.changes === '' ? words.add : words.saveChange}
      title={words.title}
    />
  );
}
