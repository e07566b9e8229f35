import { type ReactNode, useState } from 'react';
import type { ToolProps } from '../frame/ToolProps';
import { frameText } from '../frame/text';
import { useAlive } from '../frame/useClock';
import { Choices } from '../ui/Choices';
import { CopyText } from '../ui/CopyText';
import { Select } from '../ui/Select';
import { StatusLine } from '../ui/StatusLine';
import { TextField } from '../ui/TextField';
import { groundsFor, readAccent } from './accent';
import { type EmbeddedTool, frameAddress } from './addresses';
import { looksOf, THEMES, type Theme } from './parameters';
import { snippet } from './snippet';
import { embedText } from './text';

export interface SnippetBuilderProps extends Pick<ToolProps, 'locale' | 'base'> {
  /** Scheme, host and port of the published site; without them the addresses begin at its root. */
  readonly origin?: string | undefined;
}

const rootOf = (base: string, locale: string): string =>
  base.endsWith(`/${locale}/`) ? base.slice(0, -locale.length - 1) : base;

/** *What do I put in my page?* A tool and a look are chosen, and the code to copy follows. */
export function SnippetBuilder({ locale, base, origin = '' }: SnippetBuilderProps): ReactNode {
  const words = embedText[locale];
  const { builder, names } = words;
  const alive = useAlive();
  const [tool, setTool] = useState<EmbeddedTool>('fee');
  const [theme, setTheme] = useState<Theme>('auto');
  const [typed, setTyped] = useState('');
  const accent = readAccent(typed.trim());
  const wanted = looksOf(theme);
  const grounds = accent === null ? [] : groundsFor(accent).filter((each) => wanted.includes(each));
  const [ground = 'none'] = grounds;
  const look = { theme, accent: ground === 'none' ? null : accent };
  const code = snippet({ tool, name: names[tool], look }, { origin, base, root: rootOf(base, locale) });
  return (
    <section aria-label={builder.title} className="tool" data-tool="embedding" id="embedding">
      <form className="tool__form" noValidate onSubmit={(event) => event.preventDefault()}>
        <fieldset className="tool__fields" disabled={!alive}>
          <Select
            id="embedding-tool"
            label={builder.tool}
            onChange={setTool}
            options={(Object.keys(names) as EmbeddedTool[]).map((id) => ({ value: id, label: names[id] }))}
            value={tool}
          />
          <Choices
            id="embedding-theme"
            label={builder.theme}
            onChange={setTheme}
            options={THEMES.map((value) => ({ value, label: builder.themes[value] }))}
            value={theme}
          />
          <TextField
            error={typed.trim() === '' || accent !== null ? undefined : builder.noColour}
            hint={builder.accentHint}
            id="embedding-accent"
            label={builder.accent}
            onChange={setTyped}
            optional={frameText[locale].optional}
            value={typed}
            width="short"
          />
          <StatusLine>
            {accent === null || grounds.length === wanted.length ? '' : builder.usable[ground]}
          </StatusLine>
          <p className="field__label" id="embedding-code">
            {builder.snippet}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section aria-labelledby="embedding-code" className="snippet" tabIndex={0}>
            <pre>
              <code>{code}</code>
            </pre>
          </section>
          <CopyText
            beside={
              <a
                className="button"
                href={frameAddress(tool, base, look)}
                rel="noopener noreferrer"
                target="_blank"
              >
                {builder.tryIt}
              </a>
            }
            copied={builder.copied}
            notCopied={builder.notCopied}
            text={() => code}
          >
            {builder.copy}
          </CopyText>
        </fieldset>
      </form>
    </section>
  );
}
