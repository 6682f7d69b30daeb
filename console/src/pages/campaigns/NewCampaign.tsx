import { Button } from "@saleor/macaw-ui";
import { useState, type FormEvent } from "react";
import { accepted } from "../../api/errors";
import { CampaignCreateDocument } from "../../api/generated/campaigns";
import { navigate } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { FormFailure, refusedAt, useChange } from "../../ui/mutations";
import { CampaignForm } from "./CampaignForm";
import { EMPTY } from "./draft";
import { inputOf } from "./input";
import { shownFields } from "./shown";

/** A campaign begins switched off, so that its plan is seen before anybody gets anything of it. */
export function NewCampaign() {
  const t = useText();
  const ask = useAsk();
  const [draft, setDraft] = useState(EMPTY);
  const create = useChange(
    async () => {
      const input = { ...inputOf(draft, t), active: false };
      const { campaign } = accepted((await ask(CampaignCreateDocument, { input })).loyaltyCampaignCreate);
      navigate(`/campaigns/${encodeURIComponent(campaign!.id)}`, { replace: true });
      return campaign!;
    },
    { say: ({ name }) => t("campaign.created", { name }) },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!create.isPending) create.mutate(undefined);
  };
  return (
    <>
      <h1>{t("campaign.new")}</h1>
      <form className="stack form" noValidate onSubmit={submit}>
        <CampaignForm
          isNew
          draft={draft}
          set={(change) => setDraft((old) => ({ ...old, ...change }))}
          refused={(field) => refusedAt(create.error, field)}
        />
        <FormFailure error={create.error} fields={shownFields(draft, { isNew: true })} />
        <div className="actions savebar">
          <Button type="submit" disabled={create.isPending}>
            {t("campaign.create")}
          </Button>
          <span className="quiet small">{t("campaign.createHelp")}</span>
        </div>
      </form>
    </>
  );
}
