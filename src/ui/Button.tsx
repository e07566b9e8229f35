import type { ReactNode } from 'react';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: () => void;
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
}

// Whole names: the build keeps the styles whose class it can find in the text.
const CLASSES = {
  primary: 'button button--primary',
  secondary: 'button button--secondary',
  quiet: 'button button--quiet',
} as const;

/** A button of the house. */
export function Button({
  children,
  onClick,
  kind = 'secondary',
  type = 'button',
  disabled = false,
}: ButtonProps): ReactNode {
  return (
    <button className={CLASSES[kind]} disabled={disabled} onClick={onClick} type={type}>
      {children}
    </button>
  );
}
