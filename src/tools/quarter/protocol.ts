import { fileName } from '../../formats/fileName';
import { escapeMarkdown } from '../../formats/markdown';
import type { FileContent } from '../../frame/saveFile';
import { isoWeek } from '../../rules';
import { agendaLines, decisionLine, goalLine, reflectionBefore, reflectionLines } from './further';
import { furtherText } from './furtherText';
import { quarterName } from './quarters';
import type { Asked } from './report';
import { sayDay, sayTimes } from './say';
import { quarterText } from './text';

const bullet = (text: string): string => `- ${escapeMarkdown(text).replaceAll('\n', '\n  ')}`;
const part = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `## ${escapeMarkdown(heading)}`, '', ...lines];

/**
 * The minutes of the quarter's 1:1 as Markdown: when and where, each item of the agenda with its notes, goals,
 * decisions and reflections. The name of the project lead is there only when the reader says so.
 */
export function protocolText(asked: Asked): string {
  const { meeting, locale } = asked;
  const [words, form] = [furtherText[locale], quarterText[locale]];
  const { protocol } = words;
  const { quarter, oneOnOne, time, minutes, place, plan, decisions } = meeting;
  const times = sayTimes(time, minutes, locale);
  const day = `${sayDay(oneOnOne, locale)}${times === '' ? '' : form.at(times)}, ${form.week(isoWeek(oneOnOne).week)}`;
  const before = reflectionBefore(asked);
  const lead = plan.namesLead ? plan.lead.trim() : '';
  return [
    `# ${protocol.title(quarterName(quarter))}`,
    '',
    bullet(`${protocol.day}: ${day}`),
    bullet(`${protocol.place}: ${place}`),
    ...(lead === '' ? [] : [bullet(`${protocol.lead}: ${lead}`)]),
    ...(before === null ? [] : part(before.heading, before.items.map(bullet))),
    '',
    `## ${protocol.notesHeading}`,
    ...agendaLines(asked).flatMap(({ line, note }, index) => [
      '',
      `### ${index + 1}. ${line}`,
      '',
      note === '' ? protocol.none : escapeMarkdown(note),
    ]),
    ...part(
      words.goalsHeading(quarterName(quarter)),
      asked.goals.map((goal) => bullet(goalLine(goal, asked))),
    ),
    ...part(
      words.decisionsHeading,
      decisions.map((decision) => bullet(decisionLine(decision, asked))),
    ),
    ...part(words.reflectionHeading(quarterName(quarter)), reflectionLines(plan, asked).map(bullet)),
    '',
    form.meta,
    '',
  ].join('\n');
}

/** The minutes as a file. */
export const protocolFile = (asked: Asked): FileContent => ({
  name: fileName(
    [furtherText[asked.locale].protocol.file, quarterName(asked.meeting.quarter)],
    asked.context.today,
    'md',
  ),
  type: 'text/markdown;charset=utf-8',
  content: protocolText(asked),
});
