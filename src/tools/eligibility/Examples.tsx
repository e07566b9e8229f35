import type { ReactNode } from 'react';
import { formatQuantity } from '../../formats/rule';
import type { Locale } from '../../formats/units';
import {
  contextOn,
  decideEligibility,
  FIRST_EDITION,
  type PlainDate,
  said,
  type TraitAnswer,
} from '../../rules';
import { DataTable } from '../../ui/DataTable';
import { eligibilityText } from './text';

interface Example {
  readonly tools: number;
  readonly sessions: number;
  readonly trait: TraitAnswer;
}

/** Persons at and around each limit; the limits come from the rules, so the examples move with them. */
function examplesAround(tools: number, sessions: number, almost: number): readonly Example[] {
  return [
    { tools, sessions, trait: 'yes' },
    { tools, sessions, trait: 'unsure' },
    { tools, sessions: sessions - 1, trait: 'yes' },
    { tools, sessions: almost, trait: 'yes' },
    { tools, sessions: almost - 1, trait: 'yes' },
    { tools: 0, sessions, trait: 'yes' },
    { tools, sessions, trait: 'no' },
    { tools: 0, sessions: 0, trait: 'yes' },
  ];
}

export interface EligibilityExamplesProps {
  readonly locale: Locale;
  /** First day of the edition to count by. */
  readonly edition?: PlainDate | undefined;
}

/** Worked examples of the answer, decided by the same function as the tool and readable without a script. */
export function EligibilityExamples({
  locale,
  edition = FIRST_EDITION,
}: EligibilityExamplesProps): ReactNode {
  const words = eligibilityText[locale];
  const context = contextOn(edition);
  const { rules } = context;
  const examples = examplesAround(
    rules.quantity('prerequisite.tools'),
    rules.quantity('prerequisite.sessions'),
    rules.quantity('guide.almostSessions'),
  );
  return (
    <DataTable
      caption={words.examplesCaption}
      columns={[words.examplesTools, words.examplesSessions, words.examplesTraits, words.examplesAnswer].map(
        (title) => ({ title }),
      )}
      rows={examples.map(({ tools, sessions, trait }) => {
        const decision = decideEligibility(
          {
            tools: said(tools),
            sessions: said(sessions),
            empathic: said(trait),
            structured: said<TraitAnswer>('yes'),
            motivation: said<TraitAnswer>('yes'),
          },
          context,
        );
        return {
          key: `${tools}/${sessions}/${trait}`,
          cells: [
            formatQuantity(tools, 'tool', locale),
            formatQuantity(sessions, 'session', locale),
            words.traitNames[trait],
            words.answer[decision.outcome],
          ],
        };
      })}
    />
  );
}
