import type { ReactNode } from "react";
import { useText, type Id } from "../i18n";
import { Link } from "./Link";
import { Permitted } from "./States";

interface Props {
  /** `new` for one that is not there yet. */
  id: string;
  /** Where the list stands, and what it is called. */
  back: string;
  list: Id;
  /** Whether who decides for members may look at it: it is made by who manages discounts alone. */
  forStaff?: boolean;
  create: ReactNode;
  children: ReactNode;
}

/** One of a list, or the form for a new one, with the way back. */
export function OnePage({ id, back, list, forStaff = false, create, children }: Props) {
  const t = useText();
  const isNew = id === "new";
  return (
    <Permitted to={isNew || !forStaff ? "MANAGE_DISCOUNTS" : ["MANAGE_DISCOUNTS", "MANAGE_USERS"]}>
      <div className="stack">
        <div className="small">
          <Link to={back}>← {t(list)}</Link>
        </div>
        {isNew ? create : children}
      </div>
    </Permitted>
  );
}
