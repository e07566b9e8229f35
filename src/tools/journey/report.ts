import type { Locale } from '../../formats/units';
import { metaLine } from '../../frame/metaLine';
import type { Report } from '../../frame/report';
import { resultText } from '../../frame/resultText';
import type { Context } from '../../rules';
import { furtherText } from './furtherText';
import type { NextLine } from './next';
import { type StageId, type StageLine, WAY_IDS, WAYS } from './stage';
import { journeyText } from './text';

/** The overview as it is copied and printed: the same words as on the screen, without what only invites. */
export function journeyReport(
  lines: ReadonlyMap<StageId, StageLine>,
  next: readonly NextLine[],
  context: Context,
  locale: Locale,
): Report {
  const words = furtherText[locale];
  const { ways, stages } = journeyText[locale];
  const stageText = (id: StageId): string => {
    const line = lines.get(id);
    const known = [line?.status ?? '', line?.detail ?? ''].filter((text) => text !== '');
    return `${stages[id].title}: ${known.length === 0 ? words.report.nothing : known.join('. ')}`;
  };
  const said = ({ text, detail }: NextLine) => (detail === '' ? text : `${text}: ${detail}`);
  const [now] = next.filter(({ day }) => day === null);
  const begun = WAY_IDS.filter((way) => WAYS[way].some((id) => lines.has(id)));
  return {
    title: words.report.title,
    answer: now === undefined ? words.report.nothing : words.report.answer(said(now)),
    tone: 'going',
    steps: [],
    remaining: [],
    notes: [],
    sections: [
      ...(next.length === 0
        ? []
        : [
            {
              heading: words.next.heading,
              items: next.map(
                (line) => `${line.when}${line.late ? ` (${words.next.late})` : ''}: ${said(line)}`,
              ),
            },
          ]),
      ...begun.map((way) => ({ heading: ways[way], items: WAYS[way].map(stageText) })),
    ],
    meta: `${metaLine(context, locale)} ${resultText[locale].selfCheck}`,
  };
}
