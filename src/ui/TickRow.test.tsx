import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { TickRow } from './TickRow';

afterEach(cleanup);

function Row({ filled = false, invalid = false }: { filled?: boolean; invalid?: boolean }) {
  return (
    <TickRow
      attempt={0}
      checked={false}
      details="Mer"
      filled={filled}
      id="row"
      invalid={invalid}
      label="Övning 1"
      onChange={() => {}}
      owner="Övning 1"
    >
      {() => <input aria-label="Dag" />}
    </TickRow>
  );
}
const inside = () => screen.queryByLabelText('Dag');
const box = () => screen.getByText('Mer').closest('details') as HTMLDetailsElement;
const toggle = (open: boolean) => {
  box().open = open;
  fireEvent(box(), new Event('toggle'));
};

describe('what is folded into a row', () => {
  it('is not drawn before anyone opens it', () => {
    render(<Row />);
    expect(inside()).toBeNull();
  });

  it('is drawn when it is opened, and stays when it is closed again', () => {
    render(<Row />);
    toggle(true);
    toggle(false);
    expect(inside()).toBeTruthy();
  });

  it('is drawn, and stays folded, when something was told in it', () => {
    render(<Row filled />);
    expect([inside() !== null, box().open]).toEqual([true, false]);
  });

  it('opens when something in it must be mended', () => {
    render(<Row invalid />);
    expect([inside() !== null, box().open]).toEqual([true, true]);
  });

  it('stays open when what was wrong is mended', () => {
    const { rerender } = render(<Row invalid />);
    fireEvent(box(), new Event('toggle'));
    rerender(<Row />);
    expect([inside() !== null, box().open]).toEqual([true, true]);
  });
});
