import { useQuery as useRead } from "@tanstack/react-query";
import { useMemo } from "react";
import { RuleTermsDocument, type RuleTermsQuery } from "../../../api/generated/segments";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { refusedAt } from "../../../ui/forms/mutations";
import { Read } from "../../../ui/States";
import { RuleContext } from "./context";
import { GroupBox } from "./GroupBox";
import { refusedPreview } from "./refusals";
import { Size } from "./Size";
import type { Group } from "./tree";
import { usePreview } from "./usePreview";

interface Props {
  root: Group;
  onChange: (root: Group) => void;
  /** What saving refused. */
  error: Error | null;
}

/** A rule with the number of members whom it fits, asked for while it is built. */
export function RuleBuilder(props: Props) {
  const t = useText();
  const ask = useAsk();
  const read = useRead({ queryKey: ["ruleTerms"], queryFn: () => ask(RuleTermsDocument, {}) });
  return (
    <section className="card stack" aria-labelledby="rule">
      <h2 id="rule">{t("rule")}</h2>
      <Read query={read}>{(terms) => <Builder {...props} terms={terms} />}</Read>
    </section>
  );
}

function Builder({ root, onChange, error, terms }: Props & { terms: RuleTermsQuery }) {
  const { preview, isComplete } = usePreview(root, terms);
  const refused = refusedPreview(preview.error);
  const shown = useMemo(
    () => ({ terms, refused: (path: string) => refusedAt(error, path) ?? refused?.of(path) }),
    [terms, error, refused],
  );
  return (
    <RuleContext.Provider value={shown}>
      <GroupBox group={root} path="rule" onChange={onChange} />
      <Size preview={preview} isComplete={isComplete} isRefused={!!refused} />
    </RuleContext.Provider>
  );
}
