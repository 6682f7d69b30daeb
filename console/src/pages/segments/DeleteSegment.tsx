import { accepted } from "../../api/errors";
import { SegmentDeleteDocument } from "../../api/generated/segments";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { ConfirmDelete } from "../../ui/forms/Confirm";

interface Props {
  segment: { id: string; name: string };
  onClose: () => void;
}

export function DeleteSegment({ segment: { id, name }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  return (
    <ConfirmDelete
      name={name}
      explained={t("segment.deleteExplained")}
      remove={async () => accepted((await ask(SegmentDeleteDocument, { id })).loyaltySegmentDelete)}
      list="/segments"
      onClose={onClose}
    />
  );
}
