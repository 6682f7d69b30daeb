import { accepted } from "../../api/errors";
import { SegmentDeleteDocument } from "../../api/generated/segments";
import { navigate } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { FormFailure, useChange } from "../../ui/mutations";

interface Props {
  segment: { id: string; name: string };
  onClose: () => void;
}

export function DeleteSegment({ segment: { id, name }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  const remove = useChange(
    async () => accepted((await ask(SegmentDeleteDocument, { id })).loyaltySegmentDelete),
    { say: () => t("deleted", { name }), after: () => navigate("/segments", { replace: true }) },
  );
  return (
    <Dialog
      title={t("delete.named", { name })}
      action={t("delete")}
      destructive
      busy={remove.isPending}
      onSubmit={() => remove.mutate(undefined)}
      onClose={onClose}
    >
      <p>{t("segment.deleteExplained")}</p>
      <FormFailure error={remove.error} fields={[]} />
    </Dialog>
  );
}
