import { type ReactNode, useState } from 'react';
import type { SharedCase } from '../../folder/caseLink';
import { textsOf } from '../../folder/caseShapes';
import { formatDate } from '../../formats/dates';
import type { Locale } from '../../formats/units';
import type { Context } from '../../rules';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { editionIn } from '../receipt';
import type { Kept } from '../useKept';
import { ReplaceDialog } from './ReplaceDialog';
import { caseText } from './text';

export interface OpenCaseProps {
  readonly shared: SharedCase;
  readonly title: ReactNode;
  readonly close: ReactNode;
  readonly context: Context;
  readonly locale: Locale;
  /** The reader's own: whether anything is filled in, and what is kept. */
  readonly ownIsEmpty: boolean;
  readonly kept: Kept;
  readonly onUse: () => void;
}

/** When a shared case was made and by which rules, and the way to take it over. */
export function OpenCase(props: OpenCaseProps): ReactNode {
  const { shared, context, locale, kept, onUse } = props;
  const words = caseText[locale].read;
  const [asking, setAsking] = useState(false);
  const hasOwn = kept.on || !props.ownIsEmpty;
  return (
    <Notice>
      {props.title}
      <p>
        {words.made(formatDate(shared.madeOn, locale), formatDate(shared.edition, locale))}{' '}
        {words.judged(formatDate(context.today, locale))}{' '}
        {shared.edition !== editionIn(context) && words.changed}
      </p>
      <p>
        {words.untouched} {textsOf(shared.tool).length > 0 && words.textsChosen}
      </p>
      <div className="actions">
        {/* Own answers may still be on their way from the folder, and would come on top of these. */}
        <Button disabled={kept.looking} kind="primary" onClick={() => (hasOwn ? setAsking(true) : onUse())}>
          {words.use}
        </Button>
        {props.close}
      </div>
      {asking && (
        <ReplaceDialog
          locale={locale}
          onClose={() => setAsking(false)}
          onReplace={onUse}
          savedAt={'savedAt' in kept.status ? kept.status.savedAt : null}
          tool={shared.tool}
        />
      )}
    </Notice>
  );
}
