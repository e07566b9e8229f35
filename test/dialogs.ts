import { fireEvent } from '@testing-library/react';

/** The test's browser has the dialog element and not its methods. */
export function openingDialogs(): void {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    fireEvent(this, new Event('close'));
  };
}
