import type { ReactNode } from 'react';
import type { BackupWarning } from '../../folder/backup';
import { formatInstant } from '../../formats/instant';
import type { Locale } from '../../formats/units';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { DataTable } from '../../ui/DataTable';
import type { LogPreview, PreviewLine, ReadMode } from './preview';
import type { RuleChangeLines } from './ruleChanges';
import { backupText } from './text';

export interface RestorePreviewProps {
  readonly locale: Locale;
  readonly file: string;
  readonly lines: readonly PreviewLine[];
  readonly log: LogPreview | null;
  readonly mode: ReadMode;
  readonly warnings: readonly BackupWarning[];
  readonly ruleLines: RuleChangeLines;
  readonly onMode: (mode: ReadMode) => void;
  readonly onReadIn: () => void;
  readonly onCancel: () => void;
}

const MODES = ['merge', 'replace'] as const;

/** What reading the file in would do, before it does it. */
export function RestorePreview(props: RestorePreviewProps): ReactNode {
  const { locale, lines, log, warnings, ruleLines } = props;
  const words = backupText[locale];
  const adds = log !== null && log.added + log.changed > 0;
  const chooses = lines.some(({ change }) => change === 'replaces') || (log?.onlyHere ?? 0) > 0;
  const changing = adds || chooses || lines.some(({ change }) => change !== 'same' && change !== 'newer');
  const told = (line: PreviewLine): string =>
    line.change === 'replaces'
      ? words.replaces(line.differing, formatInstant(line.savedAt, locale))
      : words.changes[line.change];
  return (
    <div className="folder__preview">
      {(lines.length > 0 || log !== null) && (
        <DataTable
          caption={words.previewCaption(props.file)}
          columns={[{ title: words.toolColumn }, { title: words.changeColumn }]}
          rows={[
            ...lines.map((line) => ({ key: line.tool, cells: [words.tools[line.tool], told(line)] })),
            ...(log === null
              ? []
              : [
                  {
                    key: 'sessions',
                    cells: [words.tools.log, words.log(log.inFile, log.added, log.changed, log.onlyHere)],
                  },
                ]),
          ]}
        />
      )}
      {lines.map(
        ({ tool }) =>
          ruleLines[tool] !== undefined && (
            <div key={tool}>
              <p>{words.rulesChanged(words.tools[tool])}</p>
              <ul>
                {ruleLines[tool].map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          ),
      )}
      {warnings.map(({ tool }) => (
        <p key={tool}>{words.unknownTool(tool)}</p>
      ))}
      {chooses && (
        <Choices
          id="folder-mode"
          label={words.mode}
          onChange={props.onMode}
          options={MODES.map((mode) => ({ value: mode, label: words.modes[mode] }))}
          value={props.mode}
        />
      )}
      {changing && <p>{words.untouched}</p>}
      <div className="actions">
        {changing && (
          <Button kind="primary" onClick={props.onReadIn}>
            {words.readIn}
          </Button>
        )}
        <Button onClick={props.onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}
