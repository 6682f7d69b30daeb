import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import type { RewardWholeFragment } from "../../api/generated/rewards";
import { useText } from "../../i18n";
import { Permitted } from "../../ui/States";
import { ClaimList } from "./claims/ClaimList";
import { DeleteReward } from "./DeleteReward";
import type { Draft } from "./form/draft";
import { RewardForm } from "./form/RewardForm";
import { RewardChip } from "./list/RewardChip";
import { PauseReward } from "./PauseReward";

export function EditReward({ reward, first }: { reward: RewardWholeFragment; first: Draft }) {
  const t = useText();
  const [open, setOpen] = useState<"pause" | "delete" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <header className="actions apart">
        <h1>
          {reward.name} <RewardChip reward={reward} />
        </h1>
        <div className="actions">
          <Button variant="secondary" onClick={() => setOpen("pause")}>
            {t(reward.active ? "reward.pause" : "reward.resume")}
          </Button>
          <Button variant="secondary" onClick={() => setOpen("delete")}>
            {t("delete")}
          </Button>
        </div>
      </header>
      <RewardForm id={reward.id} first={first} />
      <section className="stack" aria-labelledby="claims">
        <h2 id="claims">{t("rewards.claims")}</h2>
        <Permitted to="MANAGE_USERS">
          <ClaimList reward={reward.id} />
        </Permitted>
      </section>
      {open === "pause" && <PauseReward reward={reward} onClose={close} />}
      {open === "delete" && <DeleteReward reward={reward} onClose={close} />}
    </>
  );
}
