import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { accepted } from "../../api/errors";
import { SegmentUpdateDocument, type SegmentWholeFragment } from "../../api/generated/segments";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { useChange } from "../../ui/forms/mutations";
import { groupOf, newGroup, type Group } from "./rule/tree";
import { useRule } from "./rule/useRule";

/** A form over a segment: what was changed lies over what the API has, and that alone is sent. */
export function useEdit(segment: SegmentWholeFragment) {
  const t = useText();
  const ask = useAsk();
  const queries = useQueryClient();
  const kept = useMemo(() => (segment.rule ? groupOf(segment.rule) : null), [segment.rule]);
  const [newName, setName] = useState<string | null>(null);
  const [newRoot, setRoot] = useState<Group | null>(null);
  const { sent } = useRule(newRoot ?? newGroup("all"));
  const clear = () => {
    setName(null);
    setRoot(null);
  };
  const save = useChange(
    async () => {
      const input = { ...(newName === null ? {} : { name: newName }), ...(newRoot ? { rule: sent() } : {}) };
      const answer = accepted(
        (await ask(SegmentUpdateDocument, { id: segment.id, input })).loyaltySegmentUpdate,
      );
      queries.setQueryData(["segment", segment.id], { loyaltySegment: answer.segment });
      return answer;
    },
    { say: () => t("saved"), after: clear },
  );
  return {
    name: newName ?? segment.name,
    setName,
    root: newRoot ?? kept,
    setRoot,
    isChanged: newRoot !== null || (newName !== null && newName !== segment.name),
    undo: () => {
      clear();
      save.reset();
    },
    save,
  };
}
