import { type ReactNode, useState } from 'react';
import type { Locale } from '../formats/units';
import { Button } from '../ui/Button';
import { StatusLine } from '../ui/StatusLine';
import type { Report } from './report';
import { toMarkdown, toSlackText } from './reportText';
import { type FileContent, saveFile } from './saveFile';
import { frameText } from './text';

/** A file that the result can be taken away as; it is made when asked for. */
export interface Download {
  /** What the button calls it: `kalenderfil`, `CSV`. */
  readonly kind: string;
  readonly make: () => Promise<FileContent>;
  readonly calendar?: boolean;
}

export interface ResultActionsProps {
  readonly report: Report;
  readonly locale: Locale;
  readonly downloads: readonly Download[];
}

/** Copy, print, take away. */
export function ResultActions({ report, locale, downloads }: ResultActionsProps): ReactNode {
  const words = frameText[locale];
  const [said, setSaid] = useState('');
  // The words are written before the clipboard is asked: Safari lets nothing come between the click and the copy.
  const copy = (text: string) =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setSaid(words.copied),
        () => setSaid(words.notCopied),
      );
  const fetchFile = async (download: Download) => {
    const file = await download.make();
    saveFile(file);
    setSaid(words.downloaded(file.name));
  };
  return (
    <div className="actions result__actions">
      <Button onClick={() => void copy(toSlackText(report, locale))}>{words.copyText}</Button>
      <Button onClick={() => void copy(toMarkdown(report, locale))}>{words.copyMarkdown}</Button>
      {downloads.map((download) => (
        <Button key={download.kind} onClick={() => void fetchFile(download)}>
          {words.download(download.kind)}
        </Button>
      ))}
      <Button onClick={() => window.print()}>{words.print}</Button>
      <StatusLine>{said}</StatusLine>
      {downloads.some(({ calendar }) => calendar === true) && (
        <p className="result__help">{words.calendarHelp}</p>
      )}
    </div>
  );
}
