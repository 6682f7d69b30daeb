import type { UseQueryResult } from "@tanstack/react-query";
import type { SegmentPreviewQuery } from "../../../api/generated/segments";
import { useText } from "../../../i18n";
import { Failure } from "../../../ui/States";

interface Props {
  preview: UseQueryResult<SegmentPreviewQuery>;
  isComplete: boolean;
  /** Whether what is wrong stands in the rule itself. */
  isRefused: boolean;
}

export function Size({ preview, isComplete, isRefused }: Props) {
  const t = useText();
  if (isComplete && preview.isError && !isRefused) {
    return <Failure error={preview.error} retry={() => void preview.refetch()} />;
  }
  const size = preview.data?.loyaltySegmentPreview?.size;
  const said = !isComplete
    ? t("rule.incomplete")
    : preview.isError
      ? t("rule.refused")
      : size === undefined
        ? t("rule.counting")
        : t("rule.fits", { count: size });
  return (
    <p className="note size" role="status" aria-busy={preview.isFetching}>
      {said}
    </p>
  );
}
