import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let paints: FrameRequestCallback[] = [];

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  paints = [];
  vi.stubGlobal('requestAnimationFrame', (paint: FrameRequestCallback) => paints.push(paint));
  vi.stubGlobal('cancelAnimationFrame', (paint: number) => delete paints[paint - 1]);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const Answer = ({ text }: { readonly text: string }) => <p>{text}</p>;

async function open(alive: boolean) {
  const { useUnhurriedAnswer } = await import('./useUnhurriedAnswer');
  const { liveAtOnce } = await import('./useClock');
  if (alive) liveAtOnce();
  const Place = ({ answer }: { readonly answer: ReactNode }) => {
    const { drawn, onPress } = useUnhurriedAnswer(answer);
    return <div onClickCapture={onPress}>{drawn}</div>;
  };
  const page = render(<Place answer={<p>Fyll i</p>} />);
  return (answer: ReactNode) => page.rerender(<Place answer={answer} />);
}
const press = () => fireEvent.click(screen.getByText(/./));
const seen = () => screen.getByText(/./).textContent;
const paint = () =>
  act(() => {
    for (const one of paints.splice(0)) one?.(0);
    vi.runAllTimers();
  });

describe('an answer on a page that we bring to life', () => {
  it('is drawn at once when there was none', async () => {
    const show = await open(true);
    show(<Answer text="3 kvar" />);
    expect(seen()).toBe('3 kvar');
  });

  it('waits for the paint when it takes the place of another', async () => {
    const show = await open(true);
    show(<Answer text="3 kvar" />);
    show(<Answer text="2 kvar" />);
    expect(seen()).toBe('3 kvar');
  });

  it('is drawn after that paint', async () => {
    const show = await open(true);
    show(<Answer text="3 kvar" />);
    show(<Answer text="2 kvar" />);
    paint();
    expect(seen()).toBe('2 kvar');
  });

  it('is the last one when keys are faster than paints', async () => {
    const show = await open(true);
    show(<Answer text="3 kvar" />);
    show(<Answer text="2 kvar" />);
    show(<Answer text="1 kvar" />);
    paint();
    expect(seen()).toBe('1 kvar');
  });

  it('is drawn at once when something in it was pressed', async () => {
    const show = await open(true);
    show(<Answer text="3 kvar" />);
    press();
    show(<Answer text="2 kvar" />);
    expect(seen()).toBe('2 kvar');
  });

  it('waits again for the key after that', async () => {
    const show = await open(true);
    show(<Answer text="3 kvar" />);
    press();
    show(<Answer text="2 kvar" />);
    show(<Answer text="1 kvar" />);
    expect(seen()).toBe('2 kvar');
  });

  it('is drawn before a press in it is heard', async () => {
    const show = await open(true);
    show(<Answer text="3 kvar" />);
    show(<Answer text="2 kvar" />);
    press();
    expect(seen()).toBe('2 kvar');
  });

  it('goes at once when there is none any more', async () => {
    const show = await open(true);
    show(<Answer text="3 kvar" />);
    show(<p>Rätta</p>);
    expect(seen()).toBe('Rätta');
  });
});

it('everywhere else each answer is drawn at once', async () => {
  const show = await open(false);
  show(<Answer text="3 kvar" />);
  show(<Answer text="2 kvar" />);
  expect(seen()).toBe('2 kvar');
});
