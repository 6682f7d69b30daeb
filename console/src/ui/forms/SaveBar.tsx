import { Button } from "@saleor/macaw-ui";
import type { ReactNode } from "react";
import { useText } from "../../i18n";
import type { Form } from "./useForm";

interface Props {
  form: Pick<Form<object>, "isChanged" | "isBusy" | "undo">;
  /** What the button of something new says. */
  create?: string | undefined;
  children?: ReactNode;
}

/** Sends a form, or takes back what was typed. At the left: the Dashboard's messages come up at the right. */
export function SaveBar({ form: { isChanged, isBusy, undo }, create, children }: Props) {
  const t = useText();
  return (
    <div className="actions savebar">
      <Button type="submit" disabled={isBusy || (!create && !isChanged)}>
        {create ?? t("save")}
      </Button>
      {isChanged && !create && (
        <Button type="button" variant="secondary" onClick={undo}>
          {t("undo")}
        </Button>
      )}
      {children}
    </div>
  );
}
