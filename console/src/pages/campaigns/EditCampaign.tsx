import { Button } from "@saleor/macaw-ui";
import type { FormEvent } from "react";
import type { CampaignWholeFragment } from "../../api/generated/campaigns";
import { useFormat, useText } from "../../i18n";
import { FormFailure, refusedAt } from "../../ui/mutations";
import { CampaignActions } from "./CampaignActions";
import { CampaignForm } from "./CampaignForm";
import { Measured } from "./measured/Measured";
import { Plan } from "./measured/Plan";
import { shownFields } from "./shown";
import { StateChip } from "./StateChip";
import { useEdit } from "./useEdit";
import { effectWords, isAhead } from "./words";

export function EditCampaign({ campaign }: { campaign: CampaignWholeFragment }) {
  const t = useText();
  const format = useFormat();
  const { draft, set, isChanged, save, undo } = useEdit(campaign);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate(undefined);
  };
  return (
    <>
      <header className="actions apart">
        <div className="actions">
          <h1>{campaign.name}</h1>
          <StateChip campaign={campaign} />
        </div>
        <CampaignActions campaign={campaign} />
      </header>
      <p className="quiet">
        {campaign.code} · {effectWords(campaign, t, format)}
      </p>
      <div className="columns">
        <form className="stack" noValidate onSubmit={submit}>
          <CampaignForm
            isNew={false}
            draft={draft}
            set={set}
            refused={(field) => refusedAt(save.error, field)}
          />
          <FormFailure error={save.error} fields={shownFields(draft)} />
          <div className="actions savebar">
            <Button type="submit" disabled={!isChanged || save.isPending}>
              {t("save")}
            </Button>
            {isChanged && (
              <Button type="button" variant="secondary" onClick={undo}>
                {t("undo")}
              </Button>
            )}
          </div>
        </form>
        <div className="stack">
          {isAhead(campaign) ? (
            <Plan id={campaign.id} percent={campaign.holdoutPercent} />
          ) : (
            <Measured id={campaign.id} />
          )}
        </div>
      </div>
    </>
  );
}
