import { accepted } from "../../api/errors";
import { CampaignCreateDocument } from "../../api/generated/campaigns";
import { navigate } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { FormFailure } from "../../ui/forms/mutations";
import { read } from "../../ui/forms/reading";
import { SaveBar } from "../../ui/forms/SaveBar";
import { useForm } from "../../ui/forms/useForm";
import { CampaignForm } from "./CampaignForm";
import { EMPTY } from "./draft";
import { inputOf } from "./input";
import { shownFields } from "./shown";

/** A campaign begins switched off, so that its plan is seen before anybody gets anything of it. */
export function NewCampaign() {
  const t = useText();
  const ask = useAsk();
  const form = useForm(
    EMPTY,
    async (draft) => {
      const input = { ...read(t, (reading) => inputOf(draft, reading)), active: false };
      return accepted((await ask(CampaignCreateDocument, { input })).loyaltyCampaignCreate).campaign!;
    },
    {
      say: ({ name }) => t("campaign.created", { name }),
      after: ({ id }) => navigate(`/campaigns/${encodeURIComponent(id)}`, { replace: true }),
    },
  );
  return (
    <>
      <h1>{t("campaign.new")}</h1>
      <form className="stack form" noValidate onSubmit={form.send}>
        <CampaignForm isNew {...form} />
        <FormFailure error={form.error} fields={shownFields(form.draft, { isNew: true })} />
        <SaveBar form={form} create={t("campaign.create")}>
          <span className="quiet small">{t("campaign.createHelp")}</span>
        </SaveBar>
      </form>
    </>
  );
}
