import { useQuery as useRead } from "@tanstack/react-query";
import { Fragment } from "react";
import { ProgramSettingsDocument } from "../../../api/generated/program";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { FormFailure } from "../../../ui/forms/mutations";
import { SaveBar } from "../../../ui/forms/SaveBar";
import { Read } from "../../../ui/States";
import { Preview } from "../preview/Preview";
import { FIELDS, GROUPS, lastGroupOf, type Settings } from "./fields";
import { ProgramState } from "./ProgramState";
import { SettingField } from "./SettingField";
import { useSettings } from "./useSettings";

export function SettingsSection() {
  const ask = useAsk();
  const read = useRead({ queryKey: ["settings"], queryFn: () => ask(ProgramSettingsDocument, {}) });
  return (
    <Read query={read} lines={12}>
      {({ loyaltySettings }) => (
        <div className="stack form">
          <ProgramState settings={loyaltySettings} />
          <SettingsForm settings={loyaltySettings} />
        </div>
      )}
    </Read>
  );
}

function SettingsForm({ settings }: { settings: Settings }) {
  const t = useText();
  const { form, plan } = useSettings(settings);
  return (
    <form className="stack" noValidate onSubmit={form.send}>
      {GROUPS.map(({ title, names }, index) => (
        <Fragment key={title}>
          <section className="card stack" aria-labelledby={title}>
            <h2 id={title}>{t(title)}</h2>
            <div className="fields">
              {names.map((name) => (
                <SettingField
                  key={name}
                  name={name}
                  value={form.draft[name]}
                  onChange={(value) => form.set({ [name]: value })}
                  error={form.refused(name)}
                />
              ))}
            </div>
          </section>
          {/* Where it is seen: beside what was changed, not at the end of a long page. */}
          {plan && index === lastGroupOf(plan.settings) && <Preview plan={plan} />}
        </Fragment>
      ))}
      <FormFailure error={form.error} fields={Object.keys(FIELDS)} />
      {form.isChanged && <SaveBar form={form} />}
    </form>
  );
}
