import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { QuestionGroup } from './text';

/** What is asked besides, under the doors that it belongs to. */
export function Questions({ groups }: { readonly groups: readonly QuestionGroup[] }): ReactNode {
  return (
    <div className="front-questions">
      {groups.map(({ section, questions }) => (
        <section key={section.to}>
          <h3>
            <Link to={section.to}>{section.label}</Link>
          </h3>
          <ul>
            {questions.map((question) => (
              <li key={question.to}>
                <Link to={question.to}>{question.label}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
