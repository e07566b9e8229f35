import type { ReactNode } from 'react';

export interface CountBarPart {
  readonly key: string;
  /** `Övningar 4 av 5`. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

export interface CountBarProps {
  /** The whole picture in a sentence. */
  readonly label: string;
  /** One kind or two. */
  readonly parts: readonly CountBarPart[];
  /** After how many cells the mark stands, and what it is called. */
  readonly mark: { readonly at: number; readonly label: string };
  /** What the far end is called. */
  readonly goal: string;
}

const CELLS = ['count-bar__cell--first', 'count-bar__cell--second'];

/**
 * Things done out of all, one cell each, the kinds in one row. Positions are percentages and sizes follow the
 * text, so nothing shrinks on a narrow screen.
 */
export function CountBar({ label, parts, mark, goal }: CountBarProps): ReactNode {
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  const filled = parts.flatMap((part, index) =>
    Array.from({ length: part.done }, (_, nth) => ({ key: `${part.key}-${nth}`, look: CELLS[index] ?? '' })),
  );
  const empty = Array.from({ length: Math.max(0, total - filled.length) }, (_, nth) => ({
    key: `empty-${nth}`,
    look: '',
  }));
  const at = (count: number) => `${(count * 100) / total}%`;
  return (
    <div className="count-bar">
      <svg aria-label={label} className="count-bar__picture" role="img">
        {[...filled, ...empty].map(({ key, look }, index) => (
          <rect
            className={`count-bar__cell ${look}`}
            height="1.5em"
            key={key}
            width={at(1)}
            x={at(index)}
            y="1.9em"
          />
        ))}
        <line className="count-bar__mark" x1={at(mark.at)} x2={at(mark.at)} y1="1.45em" y2="3.85em" />
        <text className="count-bar__text" dx="0.15em" textAnchor="end" x={at(mark.at)} y="1.1em">
          {mark.label}
        </text>
        <text className="count-bar__text count-bar__text--goal" textAnchor="end" x="100%" y="5.3em">
          {goal}
        </text>
      </svg>
      <ul className="chart__legend">
        {parts.map((part, index) => (
          <li key={part.key}>
            <svg aria-hidden="true" className="chart__key" viewBox="0 0 20 16">
              <rect className={`count-bar__cell ${CELLS[index] ?? ''}`} height="10" rx="2" width="20" y="3" />
            </svg>
            {part.label}
          </li>
        ))}
      </ul>
    </div>
  );
}
