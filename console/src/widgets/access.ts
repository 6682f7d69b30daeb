import { fromLocal, toLocal } from "../ui/moments";

export const TIER_KEY = "loyalty.tier";
export const OPENS_KEY = "loyalty.early_access_until";

/** What metadata says of who may buy or use something, as the API reads it. */
export interface Access {
  tier?: string | null;
  opens?: string | null;
  privateTier?: string | null;
  privateOpens?: string | null;
}

export interface AccessDraft {
  /** Code of a tier; empty: everybody. */
  tier: string;
  /** On the browser's clocks; empty: nobody else, ever. */
  opens: string;
}

/** Public metadata holds before private; a time without a zone is UTC, as the shop reads it. */
export function draftOf(access: Access): AccessDraft {
  const isPublic = !!access.tier?.trim();
  const tier = (isPublic ? access.tier : access.privateTier) ?? "";
  const opens = isPublic ? access.opens : access.privateOpens;
  return { tier: tier.trim().toLowerCase(), opens: tier.trim() ? momentOf(opens) : "" };
}

/** A time that is written and is no date as we write it; null where there is none such. */
export function unreadable(access: Access): string | null {
  const opens = access.tier?.trim() ? access.opens : access.privateTier?.trim() ? access.privateOpens : null;
  return opens?.trim() && !momentOf(opens) ? opens : null;
}

function momentOf(text: string | null | undefined): string {
  const written = text?.trim() ?? "";
  if (!/^\d{4}-\d{2}-\d{2}([T ]|$)/.test(written)) return "";
  const moment = new Date(
    /([+-]\d{2}:?\d{2}|Z)$/i.test(written) || written.length === 10 ? written : `${written}Z`,
  );
  return Number.isNaN(moment.getTime()) ? "" : toLocal(moment.toISOString());
}

/** What is written for a draft: where it stands already, else in the public metadata; what is empty is taken away. */
export function changeOf(id: string, draft: AccessDraft, access: Access) {
  const isPrivate = !access.tier?.trim() && !!access.privateTier?.trim();
  const entries = [
    { key: TIER_KEY, value: draft.tier },
    { key: OPENS_KEY, value: draft.tier ? (fromLocal(draft.opens) ?? "") : "" },
  ];
  const set = entries.filter(({ value }) => value);
  const gone = entries.filter(({ value }) => !value).map(({ key }) => key);
  return {
    id,
    set,
    gone,
    setsPublic: set.length > 0 && !isPrivate,
    setsPrivate: set.length > 0 && isPrivate,
    dropsPublic: gone.length > 0 && !isPrivate,
    // Else what stands there would hold once the public one is gone.
    dropsPrivate: gone.length > 0 && (isPrivate || !draft.tier),
  };
}
