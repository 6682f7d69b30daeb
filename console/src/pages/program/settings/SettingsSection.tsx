import { Button } from "@saleor/macaw-ui";
import { useQuery as useRead } from "@tanstack/react-query";
import { Fragment, type FormEvent } from "react";
import { ProgramSettingsDocument } from "../../../api/generated/program";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { FormFailure, refusedAt } from "../../../ui/mutations";
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
  const { shown, set, isChanged, undo, plan, save } = useSettings(settings);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isChanged && !save.isPending) save.mutate(undefined);
  };
  return (
    <form className="stack" noValidate onSubmit={send}>
      {GROUPS.map(({ title, names }, index) => (
        <Fragment key={title}>
          <section className="card stack" aria-labelledby={title}>
            <h2 id={title}>{t(title)}</h2>
            <div className="fields">
              {names.map((name) => (
                <SettingField
                  key={name}
                  name={name}
                  value={shown(name)}
                  onChange={(value) => set(name, value)}
                  error={refusedAt(save.error, name)}
                />
              ))}
            </div>
          </section>
          {/* Where it is seen: beside what was changed, not at the end of a long page. */}
          {plan && index === lastGroupOf(plan.settings) && <Preview plan={plan} />}
        </Fragment>
      ))}
      <FormFailure error={save.error} fields={Object.keys(FIELDS)} />
      {/* At the left: the Dashboard's messages come up at the right. */}
      {isChanged && (
        <div className="actions savebar">
          <Button type="submit" disabled={save.isPending}>
            {t("save")}
          </Button>
          <Button type="button" variant="secondary" onClick={undo}>
            {t("undo")}
          </Button>
        </div>
      )}
    </form>
  );
}
