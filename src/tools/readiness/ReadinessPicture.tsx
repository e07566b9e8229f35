import type { ReactNode } from 'react';
import type { ReadinessForm } from '../../folder/answers/readiness';
import type { Locale } from '../../formats/units';
import { decideReadiness, READINESS_PARTS, READINESS_SCALE } from '../../rules';
import { LevelRows } from '../../ui/LevelRows';
import { readAnswers } from './answers';
import { readinessText } from './text';

/** Where the answers lie on the scale, part by part. The words beside each row carry the same. */
export function ReadinessPicture({
  form,
  locale,
}: {
  readonly form: ReadinessForm;
  readonly locale: Locale;
}): ReactNode {
  const words = readinessText[locale];
  const { least, most } = READINESS_SCALE;
  const answers = readAnswers(form);
  return (
    <LevelRows
      caption={words.picture}
      levels={most - least + 1}
      rows={decideReadiness(answers).parts.map(({ part, status }) => ({
        key: part,
        label: words.parts[part],
        value: words.status[status],
        tracks: READINESS_PARTS[part].map((statement) => {
          const answer = answers[statement];
          return {
            key: statement,
            at: typeof answer === 'number' ? answer - least : null,
            look: 'now' as const,
          };
        }),
      }))}
    />
  );
}
