import type { Id } from "../../i18n";

export const SECTIONS: { path: string; title: Id }[] = [
  { path: "", title: "rewards.catalogue" },
  { path: "claims", title: "rewards.claims" },
];
