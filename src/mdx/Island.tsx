import { type ReactNode, useEffect, useState } from 'react';
import type { Locale } from '../formats/units';
import type { ToolProps } from '../frame/ToolProps';

/** The names of the tools that come alive by themselves; plugins/documents knows the same ones. */
export type IslandName =
  | 'eligibility'
  | 'progress'
  | 'fee'
  | 'goals'
  | 'senior'
  | 'log'
  | 'readiness'
  | 'quality'
  | 'budget'
  | 'quarter'
  | 'evaluation'
  | 'agreement'
  | 'application'
  | 'feedback'
  | 'assessment'
  | 'certificate'
  | 'folder'
  | 'receipt'
  | 'embedding';

export interface IslandProps extends Pick<ToolProps, 'locale' | 'base' | 'edition' | 'rulesAsOf'> {
  readonly name: IslandName;
  /** Scheme and host of the published site, for whoever writes whole addresses. */
  readonly origin?: string;
  /** In a frame on somebody else's page: the rules stand elsewhere, and what loads again is the tool alone. */
  readonly framed?: boolean;
  readonly children: ReactNode;
}

/** Nothing here needs a script, since it is read where none has run. */
type TroubleWords = Record<
  'title' | 'body' | 'old' | 'rules' | 'reload' | 'rulesElsewhere' | 'again',
  string
>;
const troubleText: Readonly<Record<Locale, TroubleWords>> = {
  sv: {
    title: 'Verktyget svarar inte',
    body: 'Något hindrade det från att komma igång. Det du har sparat i den här webbläsaren finns kvar.',
    rules: 'Reglerna på sidan gäller som de står.',
    rulesElsewhere: 'Reglerna står i guiden; länken dit är under verktyget.',
    old: 'En äldre webbläsare kan behöva uppdateras.',
    reload: 'Ladda om sidan',
    again: 'Ladda verktyget igen',
  },
  en: {
    title: 'The tool is not answering',
    body: 'Something kept it from getting started. What you have saved in this browser is still there.',
    rules: 'The rules on the page hold as they stand.',
    rulesElsewhere: 'The rules stand in the guide; the link to it is below the tool.',
    old: 'An older browser may need an update.',
    reload: 'Load the page again',
    again: 'Load the tool again',
  },
};

/**
 * What a reader is told when a tool has not come alive in time: a script that is missing, cut off or too new for the
 * browser cannot say so itself. The style shows it after a while; whoever brings the tool alive takes it away.
 */
function Trouble({ locale, framed }: Required<Pick<IslandProps, 'locale' | 'framed'>>): ReactNode {
  const words = troubleText[locale];
  const [alive, setAlive] = useState(false);
  // On the development server, where the page is drawn by its client.
  useEffect(() => setAlive(true), []);
  return alive ? null : (
    <div className="trouble notice notice--attention" role="alert">
      <p className="notice__title">{words.title}</p>
      <p>
        {words.body} {framed ? words.rulesElsewhere : words.rules} {words.old}{' '}
        {/* biome-ignore lint/a11y/useValidAnchor: an empty address is the page itself */}
        <a href="">{framed ? words.again : words.reload}</a>
      </p>
    </div>
  );
}

/** The place where a tool stands in the document, with what it needs to come alive there. */
export function Island(props: IslandProps): ReactNode {
  const { name, locale, base, edition, rulesAsOf, origin, framed = false, children } = props;
  return (
    <>
      <Trouble framed={framed} locale={locale} />
      <div
        data-base={base}
        data-edition={edition}
        data-island={name}
        data-locale={locale}
        data-origin={origin}
        data-rules-as-of={rulesAsOf}
      >
        {children}
      </div>
    </>
  );
}
