import { useQuery as useRead } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { SegmentDocument, type SegmentWholeFragment } from "../../api/generated/segments";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Link } from "../../ui/Link";
import { Permitted, Read } from "../../ui/States";
import { EditSegment } from "./EditSegment";
import { NewSegment } from "./NewSegment";

/** One segment by its ID, or `new`. */
export default function SegmentPage({ id }: { id: string }) {
  const t = useText();
  return (
    <Permitted to={["MANAGE_DISCOUNTS", "MANAGE_USERS"]}>
      <div className="stack">
        <div className="small">
          <Link to="/segments">← {t("segments")}</Link>
        </div>
        {id === "new" ? (
          <NewSegment />
        ) : (
          <Found id={id}>{(segment) => <EditSegment key={segment.id} segment={segment} />}</Found>
        )}
      </div>
    </Permitted>
  );
}

interface FoundProps {
  id: string;
  children: (segment: SegmentWholeFragment) => ReactNode;
}

function Found({ id, children }: FoundProps) {
  const t = useText();
  const ask = useAsk();
  const read = useRead({ queryKey: ["segment", id], queryFn: () => ask(SegmentDocument, { id }) });
  return (
    <Read query={read} lines={8}>
      {({ loyaltySegment: segment }) =>
        segment ? children(segment) : <p className="note">{t("segment.notFound")}</p>
      }
    </Read>
  );
}
