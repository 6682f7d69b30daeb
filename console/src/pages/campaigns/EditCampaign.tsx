import { CampaignPlanDocument, type CampaignWholeFragment } from "../../api/generated/campaigns";
import { useAsk } from "../../app/session";
import { useFormat, useText } from "../../i18n";
import { Plan } from "../../ui/effect/Plan";
import { Gone } from "./Gone";
import { FormFailure } from "../../ui/forms/mutations";
import { SaveBar } from "../../ui/forms/SaveBar";
import { CampaignActions } from "./CampaignActions";
import { CampaignForm } from "./CampaignForm";
import { Measured } from "./measured/Measured";
import { shownFields } from "./shown";
import { StateChip } from "./StateChip";
import { useEdit } from "./useEdit";
import { effectWords, isAhead } from "./words";

export function EditCampaign({ campaign }: { campaign: CampaignWholeFragment }) {
  const t = useText();
  const format = useFormat();
  const ask = useAsk();
  const form = useEdit(campaign);
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
      <Gone campaign={campaign} />
      <div className="columns">
        <form className="stack" noValidate onSubmit={form.send}>
          <CampaignForm isNew={false} {...form} />
          <FormFailure error={form.error} fields={shownFields(form.draft)} />
          <SaveBar form={form} />
        </form>
        <div className="stack">
          {isAhead(campaign) ? (
            <Plan
              id={campaign.id}
              percent={campaign.holdoutPercent}
              plan={async (shares) =>
                (await ask(CampaignPlanDocument, { id: campaign.id, ...shares })).loyaltyCampaign?.plan
              }
            />
          ) : (
            <Measured id={campaign.id} />
          )}
        </div>
      </div>
    </>
  );
}
