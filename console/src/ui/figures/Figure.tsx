import "./figures.css";
import type { ReactNode } from "react";
import { useText, type Id } from "../../i18n";

/** A figure of a list of figures, with what it is of. */
export function Figure({ title, help, children }: { title: Id; help: string; children: ReactNode }) {
  const t = useText();
  return (
    <div>
      <dt>{t(title)}</dt>
      <dd>
        {children}
        <small>{help}</small>
      </dd>
    </div>
  );
}
