import { Button } from "@saleor/macaw-ui";
import { useEffect, useId, useRef, type FormEvent, type ReactNode } from "react";
import { useText } from "../i18n";

interface Props {
  title: string;
  /** What the button does, such as "Give 50 points"; none where there is only something to read. */
  action?: string;
  /** Whether what it does cannot be undone. */
  destructive?: boolean;
  busy?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form over the page: Escape leaves it, Enter sends it, and the keyboard stays within. */
export function Dialog({ title, action, destructive, busy = false, onSubmit, onClose, children }: Props) {
  const t = useText();
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    ref.current?.showModal();
    // What React focused is out of sight until then.
    ref.current?.querySelector<HTMLElement>("[data-first]")?.focus();
  }, []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  return (
    <dialog ref={ref} aria-labelledby={heading} data-destructive={destructive || undefined} onClose={onClose}>
      <form className="stack" noValidate onSubmit={send}>
        <h2 id={heading}>{title}</h2>
        {children}
        <div className="actions end">
          {action && (
            <Button type="button" variant="secondary" onClick={onClose}>
              {t("cancel")}
            </Button>
          )}
          <Button type="submit" variant={destructive ? "error" : "primary"} disabled={busy}>
            {action ?? t("close")}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
