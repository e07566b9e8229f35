import type { ReactNode } from 'react';
import type { BackupWarning } from '../../folder/backup';
import { formatInstant } from '../../formats/instant';
import type { Locale } from '../../formats/units';
import { Button } from '../../ui/Button';
import { DataTable } from '../../ui/DataTable';
import type { PreviewLine } from './preview';
import type { RuleChangeLines } from './ruleChanges';
import { backupText } from './text';

export interface RestorePreviewProps {
  readonly locale: Locale;
  readonly file: string;
  readonly lines: readonly PreviewLine[];
  readonly warnings: readonly BackupWarning[];
  readonly ruleLines: RuleChangeLines;
  readonly onReadIn: () => void;
  readonly onCancel: () => void;
}

/** What reading the file in would do, before it does it. */
export function RestorePreview(props: RestorePreviewProps): ReactNode {
  const { locale, lines, warnings, ruleLines } = props;
  const words = backupText[locale];
  const changing = lines.some(({ change }) => change !== 'same' && change !== 'newer');
  return (
    <div className="folder__preview">
      {lines.length > 0 && (
        <DataTable
          caption={words.previewCaption(props.file)}
          columns={[{ title: words.toolColumn }, { title: words.changeColumn }]}
          rows={lines.map((line) => ({
            key: line.tool,
            cells: [
              words.tools[line.tool],
              line.change === 'replaces'
                ? words.replaces(formatInstant(line.savedAt, locale))
                : words.changes[line.change],
            ],
          }))}
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
