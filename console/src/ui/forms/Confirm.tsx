import type { ReactNode } from "react";
import { navigate } from "../../app/router";
import { useText } from "../../i18n";
import { Dialog } from "../Dialog";
import { FormFailure, useChange } from "./mutations";

interface Props<Answer> {
  title: string;
  action: string;
  destructive?: boolean;
  /** What comes of it. */
  explained: string;
  change: () => Promise<Answer>;
  say: (answer: Answer) => string;
  after: () => void;
  onClose: () => void;
  /** What is decided with it. */
  children?: ReactNode;
}

/** Asks before something is done, and says why it was not. */
export function Confirm<Answer>({ explained, change, say, after, children, ...dialog }: Props<Answer>) {
  const done = useChange(change, { say, after });
  return (
    <Dialog {...dialog} busy={done.isPending} onSubmit={() => done.mutate()}>
      <p>{explained}</p>
      {children}
      <FormFailure error={done.error} fields={[]} />
    </Dialog>
  );
}

interface DeleteProps {
  name: string;
  explained: string;
  remove: () => Promise<unknown>;
  /** The list that it was in. */
  list: string;
  onClose: () => void;
}

export function ConfirmDelete({ name, explained, remove, list, onClose }: DeleteProps) {
  const t = useText();
  return (
    <Confirm
      title={t("delete.named", { name })}
      action={t("delete")}
      destructive
      explained={explained}
      change={remove}
      say={() => t("deleted", { name })}
      after={() => navigate(list, { replace: true })}
      onClose={onClose}
    />
  );
}
