import type { ReactNode } from 'react';
import { MISSING } from '../../rules';
import { RuleText } from '../RuleText';
import { registerText } from '../text';
import { useLocale } from '../useLocale';
import { Entry } from './Entry';

/** Everything the sources leave out. */
export function MissingRegister(): ReactNode {
  const locale = useLocale();
  const words = registerText[locale];
  return (
    <div className="register">
      {Object.values(MISSING).map((missing) => (
        <Entry id={missing.id} key={missing.id} title={<RuleText>{missing.what[locale]}</RuleText>}>
          <p>
            <RuleText>{missing.handling[locale]}</RuleText>
          </p>
          <p className="register__compare">
            {words.sources}: {missing.sources.length === 0 ? words.noSource : missing.sources.join(', ')}.
          </p>
        </Entry>
      ))}
    </div>
  );
}
