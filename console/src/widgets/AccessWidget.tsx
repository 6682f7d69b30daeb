import { Button } from "@saleor/macaw-ui";
import { useQuery as useRead } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import {
  CollectionAccessDocument,
  ProductAccessDocument,
  VoucherAccessDocument,
} from "../api/generated/widgets";
import { useAsk } from "../app/session";
import { widgetParameter } from "../app/Widget";
import { useText } from "../i18n";
import { SelectField, TextField } from "../ui/forms/Field";
import { localZone } from "../ui/moments";
import { FormFailure } from "../ui/forms/mutations";
import { Loading, Permitted, Read } from "../ui/States";
import { draftOf, unreadable, type Access, type AccessDraft } from "./access";
import { useAccessChange } from "./useAccessChange";

type Kind = "product" | "collection" | "voucher";
type Tier = { code: string; name: string };

const DOCUMENTS = {
  product: ProductAccessDocument,
  collection: CollectionAccessDocument,
  voucher: VoucherAccessDocument,
};

export const ProductWidget = () => <AccessWidget kind="product" />;
export const CollectionWidget = () => <AccessWidget kind="collection" />;
export const VoucherWidget = () => <AccessWidget kind="voucher" />;

function AccessWidget({ kind }: { kind: Kind }) {
  const id = widgetParameter(`${kind}Id`);
  return (
    <Permitted to={kind === "voucher" ? "MANAGE_DISCOUNTS" : "MANAGE_PRODUCTS"}>
      {id ? <Kept kind={kind} id={id} /> : <Loading lines={3} />}
    </Permitted>
  );
}

function Kept({ kind, id }: { kind: Kind; id: string }) {
  const ask = useAsk();
  const read = useRead({ queryKey: ["access", kind, id], queryFn: () => ask(DOCUMENTS[kind], { id }) });
  return (
    <Read query={read} lines={3}>
      {({ kept, loyaltyTiers }) => kept && <Form kind={kind} id={id} access={kept} tiers={loyaltyTiers} />}
    </Read>
  );
}

interface FormProps {
  kind: Kind;
  id: string;
  access: Access;
  tiers: readonly Tier[];
}

function Form({ kind, id, access, tiers }: FormProps) {
  const t = useText();
  const before = draftOf(access);
  const written = unreadable(access);
  const [changes, setChanges] = useState<Partial<AccessDraft>>({});
  const draft = { ...before, ...changes };
  const save = useAccessChange(id, access, () => setChanges({}));
  const isChanged = draft.tier !== before.tier || (draft.tier !== "" && draft.opens !== before.opens);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate(draft);
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <SelectField
        label={t(`access.${kind}`)}
        value={draft.tier}
        onChange={(event) => setChanges({ ...changes, tier: event.target.value })}
      >
        <option value="">{t("everybody")}</option>
        {tiers.map(({ code, name }) => (
          <option key={code} value={code}>
            {t("tier.andAbove", { tier: name })}
          </option>
        ))}
        {draft.tier && !tiers.some(({ code }) => code === draft.tier) && (
          <option value={draft.tier}>{t("access.noTier", { code: draft.tier })}</option>
        )}
      </SelectField>
      {draft.tier && (
        <TextField
          type="datetime-local"
          label={t("access.opens")}
          help={t("access.opensHelp", { zone: localZone() })}
          value={draft.opens}
          onChange={(event) => setChanges({ ...changes, opens: event.target.value })}
        />
      )}
      {draft.tier && !draft.opens && written && (
        <p className="note warning">{t("access.unreadable", { written })}</p>
      )}
      <FormFailure error={save.error} fields={[]} />
      {isChanged && (
        <div className="actions">
          <Button type="submit" size="small" disabled={save.isPending}>
            {t("save")}
          </Button>
          <Button type="button" variant="secondary" size="small" onClick={() => setChanges({})}>
            {t("cancel")}
          </Button>
        </div>
      )}
    </form>
  );
}
