import { Button } from "@saleor/macaw-ui";
import { useState, type FormEvent } from "react";
import { accepted } from "../../api/errors";
import { SegmentCreateDocument } from "../../api/generated/segments";
import type { LoyaltySegmentKindEnum } from "../../api/generated/schema";
import { navigate } from "../../app/router";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { codeOf } from "../../ui/forms/codes";
import { TextField } from "../../ui/forms/Field";
import { FormFailure, refusedAt, useChange } from "../../ui/forms/mutations";
import { besidesRule } from "./rule/refusals";
import { RuleBuilder } from "./rule/RuleBuilder";
import { newGroup } from "./rule/tree";
import { useRule } from "./rule/useRule";

const KINDS: LoyaltySegmentKindEnum[] = ["RULE", "LIST"];

export function NewSegment() {
  const t = useText();
  const ask = useAsk();
  const [name, setName] = useState("");
  const [code, setCode] = useState<string | null>(null);
  const [kind, setKind] = useState<LoyaltySegmentKindEnum>("RULE");
  const [root, setRoot] = useState(() => newGroup("all"));
  const { sent } = useRule(root);
  const create = useChange(
    async () => {
      const input = { name, code: code ?? codeOf(name), ...(kind === "RULE" ? { rule: sent() } : {}) };
      const { segment } = accepted((await ask(SegmentCreateDocument, { input })).loyaltySegmentCreate);
      navigate(`/segments/${encodeURIComponent(segment!.id)}`, { replace: true });
      return segment!;
    },
    { say: (segment) => t("segment.created", { name: segment.name }) },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!create.isPending) create.mutate(undefined);
  };
  return (
    <>
      <h1>{t("segment.new")}</h1>
      <form className="stack" noValidate onSubmit={submit}>
        <section className="card stack form" aria-label={t("campaign.basics")}>
          <TextField
            label={t("name")}
            autoFocus
            maxLength={64}
            value={name}
            onChange={(event) => setName(event.target.value)}
            error={refusedAt(create.error, "name")}
          />
          <TextField
            label={t("code")}
            help={t("code.help")}
            maxLength={32}
            value={code ?? codeOf(name)}
            onChange={(event) => setCode(event.target.value)}
            error={refusedAt(create.error, "code")}
          />
          <fieldset className="checks">
            <legend>{t("segment.kind")}</legend>
            {KINDS.map((one) => (
              <label key={one} className="check">
                <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />{" "}
                {t(`segment.kindOf.${one}`)}
              </label>
            ))}
            <small className="quiet small">{t("segment.kindHelp")}</small>
          </fieldset>
        </section>
        {kind === "RULE" && <RuleBuilder root={root} onChange={setRoot} error={create.error} />}
        <FormFailure error={besidesRule(create.error)} fields={["name", "code"]} />
        <div className="actions savebar">
          <Button type="submit" disabled={create.isPending}>
            {t("segment.create")}
          </Button>
        </div>
      </form>
    </>
  );
}
