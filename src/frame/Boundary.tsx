import { Component, type ReactNode } from 'react';
import type { Locale } from '../formats/units';
import { afterPaint } from './afterPaint';

export interface BoundaryProps {
  /** Where the tool stands in the document. */
  readonly place: HTMLElement;
  /** What the page itself says of a tool that does not answer; out of the page while the tool does. */
  readonly notice: Element;
  readonly children: ReactNode;
}

/** Takes a tool that fails while it is drawn off its page, and leaves the reader with what they had written. */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  override componentDidMount(): void {
    // Whoever writes has something to lose: what saves it must be here before anything goes wrong. It is asked for
    // when what was written has been painted; no key waits for it.
    const fetchRescue = () => void import('./rescue').catch(() => undefined);
    this.props.place.addEventListener('input', () => afterPaint(fetchRescue), {
      once: true,
    });
  }

  override componentDidCatch(): void {
    const { place, notice } = this.props;
    // The fields keep their values when they leave the page.
    const tool = place.firstElementChild;
    notice.classList.remove('trouble');
    place.before(notice);
    this.setState({ failed: true });
    import('./rescue').then(
      ({ rescue }) => rescue(notice, tool, place.dataset.locale as Locale),
      () => {
        if (tool !== null) {
          // To be read and written off, since nothing in it works any more.
          tool.setAttribute('inert', '');
          place.append(tool);
        }
      },
    );
  }

  override render(): ReactNode {
    return !this.state.failed && this.props.children;
  }
}
