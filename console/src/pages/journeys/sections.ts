import type { Id } from "../../i18n";

export const SECTIONS: { path: string; title: Id }[] = [
  { path: "", title: "journeys" },
  { path: "texts", title: "templates" },
  { path: "sent", title: "sent" },
];
