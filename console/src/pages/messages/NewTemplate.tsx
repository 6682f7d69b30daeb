import { accepted } from "../../api/errors";
import { TemplateCreateDocument } from "../../api/generated/messages";
import { navigate } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { TextField } from "../../ui/forms/Field";
import { FormFailure } from "../../ui/forms/mutations";
import { SaveBar } from "../../ui/forms/SaveBar";
import { useForm } from "../../ui/forms/useForm";
import { byLanguage, NOTHING, textsOf, type Draft } from "./draft";
import { PurposeField } from "./form/PurposeField";
import { Wordings } from "./form/Wordings";
import "./messages.css";

interface New extends Draft {
  code: string;
}

const EMPTY: New = { code: "", purpose: "MARKETING", EN: NOTHING };

/** A template begins with its English text, which members get whose language it is not in. */
export function NewTemplate() {
  const t = useText();
  const ask = useAsk();
  const form = useForm(
    EMPTY,
    async (draft) => {
      const { code, ...texted } = draft;
      const { purpose } = draft;
      const texts = textsOf(texted, { purpose });
      try {
        const input = { code, purpose, texts };
        return accepted((await ask(TemplateCreateDocument, { input })).loyaltyMessageTemplateCreate)
          .template!;
      } catch (error) {
        throw byLanguage(error, texts);
      }
    },
    {
      say: ({ code }) => t("template.created", { code }),
      after: ({ id }) => navigate(`/journeys/texts/${encodeURIComponent(id)}`, { replace: true }),
    },
  );
  const { draft, set, refused } = form;
  return (
    <>
      <h1>{t("template.new")}</h1>
      <form className="stack form" noValidate onSubmit={form.send}>
        <section className="card stack">
          <TextField
            label={t("code")}
            help={t("code.help")}
            autoFocus
            maxLength={32}
            value={draft.code}
            onChange={(event) => set({ code: event.target.value })}
            error={refused("code")}
          />
          <PurposeField
            value={draft.purpose}
            onChange={(purpose) => set({ purpose })}
            error={refused("purpose")}
          />
          <Wordings {...form} language="EN" fields={[]} refused={(part) => refused(`EN.${part}`)} />
        </section>
        <FormFailure error={form.error} fields={["code", "purpose", "EN.subject", "EN.body"]} />
        <SaveBar form={form} create={t("template.create")}>
          <span className="quiet small">{t("template.createHelp")}</span>
        </SaveBar>
      </form>
    </>
  );
}
