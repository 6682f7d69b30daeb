import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// A page's file is loaded when it is opened: on a busy machine that takes a while.
configure({ asyncUtilTimeout: 5000 });
// jsdom has dialogs, but nothing that opens or measures them.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
window.scrollTo = vi.fn();
afterEach(() => {
  cleanup();
  window.history.replaceState(null, "", "/");
});
