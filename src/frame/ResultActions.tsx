import { type ReactNode, useState } from 'react';
import type { Locale } from '../formats/units';
import { Button } from '../ui/Button';
import { StatusLine } from '../ui/StatusLine';
import type { Report } from './report';
import { resultText } from './resultText';
import type { FileContent } from './saveFile';
import { frameText } from './text';
import { useBegun } from './useBegun';
import { useLater } from './useLater';

// What writes texts and files comes after the answer, so that nobody waits for it.
const fetchWriters = () => import('./writers');

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
  const words = resultText[locale];
  const { notFetched } = frameText[locale];
  const [said, setSaid] = useState('');
  const { part, failed } = useLater(fetchWriters, useBegun());
  // The words are written before the clipboard is asked: Safari lets nothing come between the click and the copy.
  const copy = (kind: 'toSlackText' | 'toMarkdown') =>
    (part === null
      ? fetchWriters().then((writers) => navigator.clipboard.writeText(writers[kind](report, locale)))
      : Promise.resolve(part[kind](report, locale)).then((text) => navigator.clipboard.writeText(text))
    ).then(
      () => setSaid(words.copied),
      () => setSaid(failed ? notFetched : words.notCopied),
    );
  const fetchFile = async (download: Download) => {
    try {
      const [file, { saveFile }] = await Promise.all([download.make(), fetchWriters()]);
      saveFile(file);
      setSaid(words.downloaded(file.name));
    } catch {
      setSaid(notFetched);
    }
  };
  return (
    <div className="actions result__actions">
      <Button onClick={() => void copy('toSlackText')}>{words.copyText}</Button>
      <Button onClick={() => void copy('toMarkdown')}>{words.copyMarkdown}</Button>
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
