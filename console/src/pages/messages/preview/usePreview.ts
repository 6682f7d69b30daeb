import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError } from "../../../api/client";
import { Refused } from "../../../api/errors";
import { TemplatePreviewDocument } from "../../../api/generated/messages";
import type { LanguageCodeEnum } from "../../../api/generated/schema";
import { useAsk } from "../../../app/session";
import type { Option } from "../../../ui/forms/Picker";
import { useSettled } from "../../../ui/forms/useSettled";
import { NOTHING, type Wording } from "../draft";

/** A text as it goes, asked of the API once nobody types: for a member, or with made-up values. */
export function usePreview(id: string, language: LanguageCodeEnum, wording: Wording = NOTHING) {
  const ask = useAsk();
  const [member, setMember] = useState<Option | null>(null);
  const variables = useSettled({ id, member: member?.value ?? null, language, ...wording });
  const read = useRead({
    queryKey: ["templatePreview", variables],
    queryFn: () => ask(TemplatePreviewDocument, variables),
    enabled: !!(variables.subject.trim() && variables.body.trim()),
    placeholderData: keepPreviousData,
  });
  return { member, setMember, read };
}

export type Previewing = ReturnType<typeof usePreview>;

/** What a preview refused: its message begins with the part of the text. Null for any other failure. */
export function refusedPreview(error: Error | null): Refused | null {
  const [, field, message] =
    (error instanceof ApiError && /^(subject|body): (.+)$/s.exec(error.message)) || [];
  return field && message ? new Refused([{ field, message, code: "INVALID" }]) : null;
}
