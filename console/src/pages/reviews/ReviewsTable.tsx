import type { ReviewLineFragment } from "../../api/generated/reviews";
import { useFormat, useText } from "../../i18n";
import { Decided } from "../../ui/Decided";
import { DashboardLink } from "../../ui/Link";
import { Member } from "../../ui/Member";
import type { Decision } from "./ReviewList";
import { Stars } from "./Stars";
import { rewardWords } from "./words";

interface Props {
  reviews: ReviewLineFragment[];
  onDecide: (decision: Decision) => void;
}

export function ReviewsTable({ reviews, onDecide }: Props) {
  const t = useText();
  return (
    <div className="scroll">
      <table className="wide">
        <caption className="hidden">{t("reviews")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("review")}</th>
            <th scope="col">{t("review.product")}</th>
            <th scope="col">{t("state")}</th>
            <th scope="col">{t("review.reward")}</th>
            <th scope="col">
              <span className="hidden">{t("review.decide")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {reviews.map((review) => (
            <Row key={review.id} review={review} onDecide={onDecide} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ review, onDecide }: { review: ReviewLineFragment; onDecide: Props["onDecide"] }) {
  const t = useText();
  return (
    <tr>
      <th scope="row">
        <Said review={review} />
      </th>
      <td>
        <DashboardLink to={`/products/${encodeURIComponent(review.product.id)}`}>
          {review.product.name}
        </DashboardLink>
        <div className="quiet small">{t("review.bought")}</div>
      </td>
      <td>
        <span className={`chip ${LOOKS[review.state] ?? ""}`}>{t(`review.state.${review.state}`)}</span>
        <Decided note={review.note} at={review.decidedAt} by={review.decidedBy} />
      </td>
      <td className="small">{rewardWords(review, t)}</td>
      <td>
        <Actions review={review} onDecide={onDecide} />
      </td>
    </tr>
  );
}

const LOOKS: Partial<Record<ReviewLineFragment["state"], string>> = {
  WAITING: "warning",
  APPROVED: "success",
};

function Said({ review }: { review: ReviewLineFragment }) {
  const t = useText();
  const format = useFormat();
  const { stars, title, text, name, member, createdAt } = review;
  return (
    <>
      <Stars count={stars} /> <strong>{title}</strong>
      {text && <div className="written">{text}</div>}
      <div className="quiet small">
        {[name ? t("review.shownAs", { name }) : t("review.unnamed"), format.moment(createdAt)].join(" · ")}
      </div>
      {member && (
        <div className="small">
          <Member member={member} />
        </div>
      )}
    </>
  );
}

function Actions({ review, onDecide }: { review: ReviewLineFragment; onDecide: Props["onDecide"] }) {
  const t = useText();
  return (
    <div className="actions">
      {review.state !== "APPROVED" && (
        <button type="button" className="link" onClick={() => onDecide({ review, approved: true })}>
          {t("review.approve")}
        </button>
      )}
      {review.state !== "REFUSED" && (
        <button type="button" className="link" onClick={() => onDecide({ review, approved: false })}>
          {t(review.state === "APPROVED" ? "review.takeDown" : "review.refuse")}
        </button>
      )}
    </div>
  );
}
