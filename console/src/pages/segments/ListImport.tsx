import { Button } from "@saleor/macaw-ui";
import { useId, useState, type ChangeEvent, type FormEvent } from "react";
import { useText } from "../../i18n";
import { TextArea } from "../../ui/forms/Field";
import { FormFailure, refusedAt } from "../../ui/forms/mutations";
import { Permitted } from "../../ui/States";
import { addressesIn } from "./addresses";
import { useImport } from "./useImport";

/** E-mail addresses, typed or from a file, whose members go on a list. */
export function ListImport({ id }: { id: string }) {
  const t = useText();
  return (
    <section className="card stack form" aria-labelledby="import">
      <h2 id="import">{t("import")}</h2>
      <Permitted to="MANAGE_USERS">
        <Import id={id} />
      </Permitted>
    </section>
  );
}

function Import({ id }: { id: string }) {
  const t = useText();
  const file = useId();
  const [typed, setTyped] = useState("");
  const addresses = addressesIn(typed);
  const { put, done } = useImport(id, () => setTyped(""));
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = target.files?.[0];
    if (chosen) setTyped(addressesIn(await chosen.text()).join("\n"));
    // The same file can be chosen again once it was mended.
    target.value = "";
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!put.isPending) put.mutate(addresses);
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <div className="field">
        <span>
          <label htmlFor={file}>{t("import.file")}</label>
        </span>
        <input id={file} type="file" accept=".csv,.txt,text/csv,text/plain" onChange={choose} />
        <small>{t("import.fileHelp")}</small>
      </div>
      <TextArea
        label={t("import.addresses")}
        help={t("import.addressesHelp")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        error={refusedAt(put.error, "addEmails")}
      />
      <FormFailure error={put.error} fields={["addEmails"]} />
      <div className="actions">
        <Button type="submit" variant="secondary" disabled={!addresses.length || put.isPending}>
          {t("import.put", { count: addresses.length })}
        </Button>
        {put.isPending && <span role="status">{t("import.done", { count: done })}</span>}
      </div>
      {put.data && put.data.unknown.length > 0 && <Unknown addresses={put.data.unknown} />}
    </form>
  );
}

/** In a field, so that they can be copied. */
function Unknown({ addresses }: { addresses: readonly string[] }) {
  const t = useText();
  return (
    <div className="note warning">
      <TextArea
        readOnly
        label={t("import.unknown", { count: addresses.length })}
        value={addresses.join("\n")}
      />
    </div>
  );
}
