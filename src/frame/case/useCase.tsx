import { type ReactNode, useLayoutEffect, useState } from 'react';
import type { SharedCase } from '../../folder/caseLink';
import type { StoredAnswers, ToolId } from '../../folder/schema';
import type { Locale } from '../../formats/units';
import type { Context } from '../../rules';
import { frameText } from '../text';
import type { FormState } from '../useForm';
import type { Kept } from '../useKept';
import { useLater } from '../useLater';

// A link is rare; what reads it is fetched when there is one, and the way to make one when there is something to tell.
const fetchFurther = () => import('./further');
const fetchShare = () => import('./ShareCase');

/** The part of this address that holds a case, when it is for this tool to read: its own, or one that no tool here has. */
function caseInAddress(id: ToolId): string | null {
  const { hash } = location;
  if (!hash.startsWith('#case=')) {
    return null;
  }
  const named = /\.(\w+)/.exec(hash)?.[1];
  const place = document.querySelector(`[data-tool="${named}"]`) ?? document.querySelector('[data-tool]');
  return place?.id === id ? hash : null;
}

export interface CaseOptions<Form extends object> {
  readonly state: FormState<Form>;
  readonly kept: Kept;
  readonly context: Context;
  readonly locale: Locale;
  readonly base: string;
}

/** What a tool shows: the reader's own answers, or those of a link in their place. */
export interface Viewed<Form extends object> {
  readonly state: FormState<Form>;
  readonly kept: Kept;
  /** Whether these are somebody else's answers, to be read and not changed. */
  readonly reading: boolean;
  /** What stands above the form. */
  readonly banner: ReactNode;
  /** The way to a link with the reader's own answers. */
  readonly share: ReactNode;
}

/**
 * Puts the case of a link in place of the reader's own answers for as long as it is read. The reader's answers and
 * the folder know nothing of it until the reader takes it over. The link leaves the address bar once it is read.
 */
export function useCase<Tool extends ToolId>(
  id: Tool,
  { state, kept, context, locale, base }: CaseOptions<StoredAnswers[Tool]>,
): Viewed<StoredAnswers[Tool]> {
  const [link, setLink] = useState<string | null>(null);
  // What the link holds for this tool; `undefined` until it has been read.
  const [shared, setShared] = useState<SharedCase | null | undefined>(null);
  const { part, failed } = useLater(fetchFurther, link !== null);

  useLayoutEffect(() => {
    const look = () => {
      const found = caseInAddress(id);
      if (found !== null) {
        setLink(found);
        setShared(undefined);
      }
    };
    look();
    // A link pasted into the address of a page that is open loads nothing anew.
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, [id]);

  const banner =
    part !== null ? (
      <part.CaseBanner
        {...{ base, context, id, link, locale }}
        kept={kept}
        onEnd={() => {
          setLink(null);
          setShared(null);
        }}
        onRead={setShared}
        state={state}
      />
    ) : (
      failed && <p className="case notice notice--attention">{frameText[locale].notFetched}</p>
    );
  const sharing = useLater(fetchShare, !state.isEmpty).part;
  const share = sharing !== null && !state.isEmpty && (
    <sharing.ShareCase answers={state.form} base={base} context={context} locale={locale} tool={id} />
  );
  const own = { state, kept, banner, share, reading: shared === undefined && !failed };
  return shared && part !== null ? { ...own, ...part.viewOf(shared, state, kept), reading: true } : own;
}
