import { type ComponentType, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '../../src/formats/units';
import { toMarkdown, toSlackText } from '../../src/frame/reportText';
import type { ToolProps } from '../../src/frame/ToolProps';
import { TrainingBudget } from '../../src/tools/budget/TrainingBudget';
import { CertificateHelp } from '../../src/tools/certificate/CertificateHelp';
import { ApplicationDraft } from '../../src/tools/eligibility/application/ApplicationDraft';
import { EligibilityCheck } from '../../src/tools/eligibility/EligibilityCheck';
import { FeeCalculator } from '../../src/tools/fee/FeeCalculator';
import { FeedbackCards } from '../../src/tools/feedback/FeedbackCards';
import { GoalBuilder } from '../../src/tools/goals/GoalBuilder';
import { ProgressTracker } from '../../src/tools/progress/ProgressTracker';
import { QuarterPlanner } from '../../src/tools/quarter/QuarterPlanner';
import { SeniorCheck } from '../../src/tools/senior/SeniorCheck';
import {
  APPLICATION,
  BUDGET,
  CERTIFICATE,
  ELIGIBILITY,
  FEE,
  FEEDBACK,
  GOALS,
  PROGRESS,
  QUARTER,
  SENIOR,
  TODAY,
} from './forms';
import { fetchAsked, stage, takeResult } from './stage';
import { type Shown, type Surface, shownIn } from './surface';

const TOOLS: readonly (readonly [string, ComponentType<ToolProps>, Readonly<Record<string, object>>])[] = [
  ['EligibilityCheck', EligibilityCheck, ELIGIBILITY],
  ['ProgressTracker', ProgressTracker, PROGRESS],
  ['FeeCalculator', FeeCalculator, FEE],
  ['GoalBuilder', GoalBuilder, GOALS],
  ['TrainingBudget', TrainingBudget, BUDGET],
  ['SeniorCheck', SeniorCheck, SENIOR],
  ['ApplicationDraft', ApplicationDraft, APPLICATION],
  ['FeedbackCards', FeedbackCards, FEEDBACK],
  ['CertificateHelp', CertificateHelp, CERTIFICATE],
  ['QuarterPlanner', QuarterPlanner, QUARTER],
];

const linesOf = (part: string, text: string): Shown[] =>
  text.split(/\r?\n/).map((line) => ({ part, text: line }));

/** What can be taken away from a result: as text, as Markdown and as files. */
async function takenFrom(name: string, locale: Locale): Promise<Shown[]> {
  const result = takeResult();
  if (result === null) return [];
  const files: Shown[] = [];
  for (const { make } of result.downloads) {
    const file = await make();
    files.push(...linesOf(`${name} files`, `${file.name}\n${file.content}`));
  }
  return [
    ...linesOf(`${name} copied`, toSlackText(result.report, locale)),
    ...linesOf(`${name} copied as Markdown`, toMarkdown(result.report, locale)),
    ...files,
  ];
}

/** Every tool before anything is filled in and in its states with answers. */
export const statesOf = (locale: Locale): Surface[] =>
  TOOLS.flatMap(([part, Tool, forms]) =>
    Object.entries({ empty: null, ...forms }).map(([state, form]) => ({
      name: `${part} ${state}`,
      locale,
      show: async () => {
        stage.form = form;
        let html = '';
        do {
          takeResult();
          html = renderToStaticMarkup(createElement(Tool, { base: '/', locale, today: TODAY }));
        } while (await fetchAsked());
        return [...shownIn(html).map(({ text }) => ({ part, text })), ...(await takenFrom(part, locale))];
      },
    })),
  );
