import { useState } from "react";
import { accepted, Refused } from "../../api/errors";
import { DecideReviewDocument, type ReviewLineFragment } from "../../api/generated/reviews";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Dialog } from "../../ui/Dialog";
import { TextArea } from "../../ui/forms/Field";
import { FormFailure, refusedAt, useChange } from "../../ui/forms/mutations";
import { Stars } from "./Stars";

interface Props {
  review: ReviewLineFragment;
  approved: boolean;
  onClose: () => void;
}

/** Shows a review, or does not: then with the reason, which the law may ask for. */
export function DecideDialog({ review, approved, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  const [note, setNote] = useState("");
  const change = useChange(
    async () => {
      if (!approved && !note.trim()) {
        throw new Refused([{ field: "note", message: t("review.noteNeeded"), code: "REQUIRED" }]);
      }
      return accepted(
        (await ask(DecideReviewDocument, { id: review.id, approved, note })).loyaltyReviewApprove,
      );
    },
    { say: () => t(approved ? "review.isApproved" : "review.isRefused"), after: onClose },
  );
  const isShown = review.state === "APPROVED";
  return (
    <Dialog
      title={t(approved ? "review.approveTitle" : isShown ? "review.takeDownTitle" : "review.refuseTitle", {
        product: review.product.name,
      })}
      action={t(approved ? "review.approve" : isShown ? "review.takeDown" : "review.refuse")}
      destructive={!approved}
      busy={change.isPending}
      onSubmit={() => change.mutate(undefined)}
      onClose={onClose}
    >
      <blockquote>
        <Stars count={review.stars} /> <strong>{review.title}</strong>
        {review.text && <p className="written">{review.text}</p>}
      </blockquote>
      <p>{t(approved ? "review.approveExplained" : "review.refuseExplained")}</p>
      {review.points && <Reward approved={approved} review={review} points={review.points} />}
      <TextArea
        label={t(approved ? "review.note" : "review.why")}
        help={t(approved ? "review.noteHelp" : "review.whyHelp")}
        autoFocus
        value={note}
        maxLength={1000}
        onChange={(event) => setNote(event.target.value)}
        error={refusedAt(change.error, "note")}
      />
      <FormFailure error={change.error} fields={["note"]} />
    </Dialog>
  );
}

/** What becomes of the points that were promised for it. */
function Reward({ approved, review, points }: Pick<Props, "approved" | "review"> & { points: number }) {
  const t = useText();
  if (review.pointsGiven) return <p>{t("review.pointsStay", { points })}</p>;
  return <p>{t(approved ? "review.givesPoints" : "review.withoutPoints", { points })}</p>;
}
