import { cleanup } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// jsdom has dialogs, but nothing that opens or measures them.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
window.scrollTo = vi.fn();
afterEach(() => {
  cleanup();
  window.history.replaceState(null, "", "/");
});
