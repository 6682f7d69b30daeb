import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { accepted } from "../../api/errors";
import { TemplateDeleteDocument, type TemplateWholeFragment } from "../../api/generated/messages";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { ConfirmDelete } from "../../ui/forms/Confirm";
import { FormFailure } from "../../ui/forms/mutations";
import { SaveBar } from "../../ui/forms/SaveBar";
import { languagesOf } from "./draft";
import { Languages } from "./form/Languages";
import { PurposeField } from "./form/PurposeField";
import { Wordings } from "./form/Wordings";
import { templateName } from "../../ui/told/names";
import { Preview } from "./preview/Preview";
import { refusedPreview, usePreview } from "./preview/usePreview";
import { canTakeBack, TakeBack } from "./TakeBack";
import { useTemplate } from "./useTemplate";
import "./messages.css";

export function EditTemplate({ template }: { template: TemplateWholeFragment }) {
  const form = useTemplate(template);
  const { draft, set, refused } = form;
  const [language, setLanguage] = useState(languagesOf(draft)[0] ?? "EN");
  const shown = languagesOf(draft).includes(language) ? language : (languagesOf(draft)[0] ?? "EN");
  const [isTaking, setTaking] = useState(false);
  const preview = usePreview(template.id, shown, draft[shown]);
  const unseen = refusedPreview(preview.read.error);
  return (
    <>
      <Header template={template} />
      <div className="halves">
        <form className="stack" noValidate onSubmit={form.send}>
          <section className="card stack">
            <PurposeField
              value={draft.purpose}
              onChange={(purpose) => set({ purpose })}
              error={refused("purpose")}
            />
            <Languages
              form={form}
              shown={shown}
              onShow={setLanguage}
              onTakeBack={canTakeBack(template, shown) ? () => setTaking(true) : null}
            />
            <Wordings
              {...form}
              language={shown}
              fields={template.fields}
              refused={(part) => refused(`${shown}.${part}`) ?? unseen?.of(part)}
            />
          </section>
          <FormFailure error={form.error} fields={["purpose", `${shown}.subject`, `${shown}.body`]} />
          <SaveBar form={form} />
        </form>
        <Preview template={template} preview={preview} isSaved={!form.isChanged} />
      </div>
      {isTaking && <TakeBack template={template} language={shown} onClose={() => setTaking(false)} />}
    </>
  );
}

function Header({ template: { id, code, isShipped } }: { template: TemplateWholeFragment }) {
  const t = useText();
  const ask = useAsk();
  const [isDeleting, setDeleting] = useState(false);
  const name = templateName(code, t);
  return (
    <>
      <header className="actions apart">
        <h1>{name}</h1>
        {!isShipped && (
          <Button variant="secondary" onClick={() => setDeleting(true)}>
            {t("delete")}
          </Button>
        )}
      </header>
      <p className="quiet">
        {code}
        {isShipped && ` · ${t("template.shipped")}`}
      </p>
      {isDeleting && (
        <ConfirmDelete
          name={name}
          explained={t("template.deleteExplained")}
          remove={async () =>
            accepted((await ask(TemplateDeleteDocument, { id })).loyaltyMessageTemplateDelete)
          }
          list="/journeys/texts"
          onClose={() => setDeleting(false)}
        />
      )}
    </>
  );
}
