import { escapeMarkdown } from '../formats/markdown';
import { plainLine } from '../formats/plainText';
import { escapeSlack } from '../formats/slack';
import type { Locale } from '../formats/units';
import { type Report, type ReportStep, stepDetail } from './report';
import { resultText } from './resultText';

interface Dialect {
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly bullet: string;
  readonly safe: (text: string) => string;
}

const MARKDOWN: Dialect = {
  heading: (text) => `## ${text}`,
  strong: (text) => `**${text}**`,
  bullet: '- ',
  safe: escapeMarkdown,
};

// Slack shows Markdown headings and tables raw; bold with single asterisks and bullets are what it knows.
const SLACK: Dialect = {
  heading: (text) => `*${text}*`,
  strong: (text) => `*${text}*`,
  bullet: '• ',
  safe: escapeSlack,
};

function stepText(step: ReportStep, locale: Locale): string {
  const detail = stepDetail(step, locale);
  return `${step.title}: ${resultText[locale].status[step.status]}${detail === '' ? '' : ` (${detail})`}`;
}

function write(report: Report, locale: Locale, { heading, strong, bullet, safe }: Dialect): string {
  const words = resultText[locale];
  const { receipt } = report;
  // A title that went on to a second line would end there, and its emphasis would never end.
  const title = (text: string) => safe(plainLine(text));
  const list = (name: string, items: readonly string[]) => {
    // An empty point below a line of text would make that line a heading.
    const points = items.map(safe).filter((item) => item !== '');
    return points.length === 0 ? [] : ['', strong(title(name)), ...points.map((item) => `${bullet}${item}`)];
  };
  return [
    heading(title(report.title)),
    '',
    safe(report.answer),
    ...(report.soFar ?? []).flatMap(({ text }) => ['', safe(text)]),
    ...list(words.remainingHeading, report.remaining),
    ...list(
      words.stepsHeading,
      report.steps.map((step) => stepText(step, locale)),
    ),
    ...report.sections.flatMap((section) => list(section.heading, section.items)),
    ...list(words.notesHeading, report.notes),
    '',
    safe(report.meta),
    // As code, so that nothing in it is taken for emphasis.
    ...(receipt === undefined ? [] : ['', `${receipt.label}: \`${receipt.code}\` (${receipt.where})`]),
    '',
  ].join('\n');
}

/** The result as Markdown, user text escaped. */
export const toMarkdown = (report: Report, locale: Locale): string => write(report, locale, MARKDOWN);

/** The result as plain text that also reads well in Slack: bullets, no tables. */
export const toSlackText = (report: Report, locale: Locale): string => write(report, locale, SLACK);
