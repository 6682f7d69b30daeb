import { useQuery as useRead } from "@tanstack/react-query";
import { RewardDocument } from "../../api/generated/rewards";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Link } from "../../ui/Link";
import { Sections } from "../../ui/Sections";
import { Permitted, Read } from "../../ui/States";
import { ClaimList } from "./claims/ClaimList";
import { EditReward } from "./EditReward";
import { draftOf, NEW } from "./form/draft";
import { RewardForm } from "./form/RewardForm";
import { SECTIONS } from "./sections";

/** One reward by its ID, `new`, or `claims` of all of them. */
export default function RewardPage({ id }: { id: string }) {
  return id === "claims" ? <AllClaims /> : <OneReward id={id} />;
}

function AllClaims() {
  const t = useText();
  return (
    <div className="stack">
      <h1>{t("rewards")}</h1>
      <Sections page="rewards" title="rewards" sections={SECTIONS} />
      <Permitted to="MANAGE_USERS">
        <ClaimList />
      </Permitted>
    </div>
  );
}

function OneReward({ id }: { id: string }) {
  const t = useText();
  return (
    <Permitted to="MANAGE_DISCOUNTS">
      <div className="stack">
        <div className="small">
          <Link to="/rewards">← {t("rewards")}</Link>
        </div>
        {id === "new" ? <NewReward /> : <Found id={id} />}
      </div>
    </Permitted>
  );
}

function NewReward() {
  const t = useText();
  return (
    <>
      <h1>{t("reward.new")}</h1>
      <RewardForm id={null} first={NEW} />
    </>
  );
}

function Found({ id }: { id: string }) {
  const t = useText();
  const ask = useAsk();
  const read = useRead({ queryKey: ["reward", id], queryFn: () => ask(RewardDocument, { id }) });
  return (
    <Read query={read} lines={10}>
      {({ loyaltyReward: reward }) =>
        reward ? (
          <EditReward reward={reward} first={draftOf(reward)} />
        ) : (
          <p className="note">{t("reward.notFound")}</p>
        )
      }
    </Read>
  );
}
