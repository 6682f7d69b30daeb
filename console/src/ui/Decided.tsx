import { useFormat, useText } from "../i18n";

interface Props {
  note?: string | null;
  at?: string | null;
  by?: { email: string } | null;
}

/** What staff decided with: their words, who it was and when. */
export function Decided({ note, at, by }: Props) {
  const t = useText();
  const format = useFormat();
  return (
    <>
      {note && <div className="quiet small written">{t("quoted", { text: note })}</div>}
      {at && <div className="quiet small">{[by?.email, format.moment(at)].filter(Boolean).join(" · ")}</div>}
    </>
  );
}
