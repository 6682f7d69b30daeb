import { useId, type ReactNode } from "react";
import { useText, type Id } from "../i18n";

/** Fields of a form that belong together. */
export function Section({ title, children }: { title: Id; children: ReactNode }) {
  const t = useText();
  const heading = useId();
  return (
    <section className="card stack" aria-labelledby={heading}>
      <h2 id={heading}>{t(title)}</h2>
      {children}
    </section>
  );
}
