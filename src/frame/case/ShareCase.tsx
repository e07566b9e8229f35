import { type ReactNode, useState } from 'react';
import { isCaseTool } from '../../folder/caseTools';
import type { StoredAnswers, ToolId } from '../../folder/schema';
import type { Locale } from '../../formats/units';
import type { Context } from '../../rules';
import { Button } from '../../ui/Button';
import { StatusLine } from '../../ui/StatusLine';
import { frameText } from '../text';
import { useLater } from '../useLater';
import type { ShareDialogProps } from './ShareDialog';

// What makes links is fetched when one is asked for.
const fetchDialog = () => import('./ShareDialog');

export interface ShareCaseProps<Tool extends ToolId> {
  readonly tool: Tool;
  readonly answers: StoredAnswers[Tool];
  readonly context: Context;
  readonly locale: Locale;
  readonly base: string;
}

/** The quiet way to a link with the answers in it; nothing for a tool whose answers are said in confidence. */
export function ShareCase<Tool extends ToolId>(props: ShareCaseProps<Tool>): ReactNode {
  const { tool, answers, context, locale, base } = props;
  const [open, setOpen] = useState(false);
  const { part, failed } = useLater(fetchDialog, open);
  if (!isCaseTool(tool)) {
    return null;
  }
  const { share, notFetched } = frameText[locale];
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {share}
      </Button>
      {open && failed && <StatusLine>{notFetched}</StatusLine>}
      {open && part !== null && (
        <part.ShareDialog
          base={base}
          locale={locale}
          onClose={() => setOpen(false)}
          shared={{ tool, answers } as ShareDialogProps['shared']}
          context={context}
        />
      )}
    </>
  );
}
