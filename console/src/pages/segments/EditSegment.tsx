import { Button } from "@saleor/macaw-ui";
import { useState, type FormEvent } from "react";
import type { SegmentWholeFragment } from "../../api/generated/segments";
import { useText } from "../../i18n";
import { TextField } from "../../ui/forms/Field";
import { FormFailure, refusedAt } from "../../ui/forms/mutations";
import { DeleteSegment } from "./DeleteSegment";
import { ListImport } from "./ListImport";
import { besidesRule } from "./rule/refusals";
import { RuleBuilder } from "./rule/RuleBuilder";
import { SegmentMembers } from "./SegmentMembers";
import { useEdit } from "./useEdit";

export function EditSegment({ segment }: { segment: SegmentWholeFragment }) {
  const t = useText();
  const { name, setName, root, setRoot, isChanged, undo, save } = useEdit(segment);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate(undefined);
  };
  return (
    <>
      <Header segment={segment} />
      <form className="stack" noValidate onSubmit={submit}>
        <div className="form">
          <TextField
            label={t("name")}
            maxLength={64}
            value={name}
            onChange={(event) => setName(event.target.value)}
            error={refusedAt(save.error, "name")}
          />
        </div>
        {root && <RuleBuilder root={root} onChange={setRoot} error={save.error} />}
        <FormFailure error={besidesRule(save.error)} fields={["name"]} />
        <div className="actions savebar">
          <Button type="submit" disabled={!isChanged || save.isPending}>
            {t("save")}
          </Button>
          {isChanged && (
            <Button type="button" variant="secondary" onClick={undo}>
              {t("undo")}
            </Button>
          )}
        </div>
      </form>
      {segment.kind === "LIST" && <ListImport id={segment.id} />}
      <SegmentMembers segment={segment} />
    </>
  );
}

function Header({ segment }: { segment: SegmentWholeFragment }) {
  const t = useText();
  const [isDeleting, setDeleting] = useState(false);
  return (
    <>
      <header className="actions apart">
        <div className="actions">
          <h1>{segment.name}</h1>
          <span className="chip">{t(`segment.kind.${segment.kind}`)}</span>
        </div>
        <Button variant="secondary" onClick={() => setDeleting(true)}>
          {t("delete")}
        </Button>
      </header>
      <p className="quiet">
        {segment.code} · {t("members.count", { count: segment.size })}
      </p>
      {isDeleting && <DeleteSegment segment={segment} onClose={() => setDeleting(false)} />}
    </>
  );
}
