import { Button } from "@saleor/macaw-ui";
import type { FormEvent, ReactNode } from "react";
import { useText } from "../i18n";

interface Props {
  action: string;
  busy: boolean;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form in the widget itself: its frame is too small for a dialog. */
export function InPlace({ action, busy, onSend, onClose, children }: Props) {
  const t = useText();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSend();
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {children}
      <div className="actions">
        <Button type="submit" size="small" disabled={busy}>
          {action}
        </Button>
        <Button type="button" variant="secondary" size="small" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
