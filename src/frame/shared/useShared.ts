import { useEffect, useRef, useState } from 'react';
import { mayHoldSomething } from '../../folder/peek';
import type { StoredAnswers, ToolId } from '../../folder/schema';
import type { Locale } from '../../formats/units';
import type { PlainDate } from '../../rules';
import type { FieldExtra } from '../../ui/fieldExtra';
import type { Others } from '../followOthers';
import type { FormState } from '../useForm';
import type { Kept } from '../useKept';
import { useLater } from '../useLater';

const fetchSharing = () => import('./sharing');

const NOTHING: FieldExtra = () => null;

export interface SharedOptions<Form extends object> {
  readonly state: FormState<Form>;
  readonly kept: Kept;
  readonly today: PlainDate | null;
  readonly locale: Locale;
}

/**
 * Fills in what another tool on this device knows already, and says so beside the field. Nothing is fetched or
 * filled in where nothing has been kept.
 * @returns what stands below each field
 */
export function useShared<Tool extends ToolId>(
  tool: Tool,
  { state, kept, today, locale }: SharedOptions<StoredAnswers[Tool]>,
): FieldExtra {
  const [mayHold, setMayHold] = useState(false);
  useEffect(() => {
    let gone = false;
    void mayHoldSomething().then((may) => !gone && setMayHold(may));
    return () => {
      gone = true;
    };
  }, []);
  // What was kept of this tool comes first: it would overwrite what is filled in.
  const { part } = useLater(fetchSharing, mayHold && !kept.looking);
  const [others, setOthers] = useState<Others | null>(null);
  const filled = useRef(new Map<string, string>());
  // The folder is an outside system, and so is what other pages add to it.
  useEffect(() => part?.followOthers(setOthers), [part]);
  const sharing =
    part === null || others === null || today === null
      ? null
      : part.sharingWith(tool, state, others, filled.current, today, locale);
  useEffect(() => sharing?.fill());
  return sharing?.extra ?? NOTHING;
}
