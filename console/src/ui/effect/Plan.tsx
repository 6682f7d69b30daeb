import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { useFormat, useText } from "../../i18n";
import { TextField } from "../forms/Field";
import { Read } from "../States";
import { useTyped } from "../forms/useTyped";

interface Props {
  id: string;
  /** So many of its members are held out. */
  percent: number;
  /** Asks for its plan, with shares in per cent. */
  plan: (shares: { from: number | null; to: number | null }) => Promise<Planned | null | undefined>;
}

/** What it takes to see what a campaign or a journey brings, before it begins. */
export function Plan({ id, percent, plan }: Props) {
  const t = useText();
  const [typed, setShares] = useState({ from: "", to: "" });
  const shares = { from: percentOf(typed.from), to: percentOf(typed.to) };
  const read = useRead({
    queryKey: ["plan", id, shares],
    queryFn: async () => (await plan(shares)) ?? null,
    placeholderData: keepPreviousData,
  });
  return (
    <section className="card stack" aria-labelledby="plan">
      <h2 id="plan">{t("plan")}</h2>
      <Read query={read} lines={3}>
        {(planned) => (planned ? <Figures plan={planned} percent={percent} /> : null)}
      </Read>
      {percent > 0 && (
        <>
          <Share
            label={t("plan.from")}
            help={t("plan.fromHelp")}
            onSettle={(from) => setShares((old) => ({ ...old, from }))}
          />
          <Share
            label={t("plan.to")}
            help={t("plan.toHelp")}
            onSettle={(to) => setShares((old) => ({ ...old, to }))}
          />
        </>
      )}
    </section>
  );
}

interface Planned {
  members: number;
  membersNeeded?: number | null;
  smallestDifference?: number | null;
}

function Figures({ plan, percent }: { plan: Planned; percent: number }) {
  const t = useText();
  const format = useFormat();
  const { members, membersNeeded, smallestDifference } = plan;
  return (
    <>
      <p>{t("plan.members", { count: members })}</p>
      {percent === 0 ? (
        <p className="note">{t("plan.noHoldout")}</p>
      ) : smallestDifference == null ? (
        <p className="note warning">{t("plan.tooFew")}</p>
      ) : (
        <p>{t("plan.smallest", { points: format.number(Math.round(smallestDifference * 10) / 10) })}</p>
      )}
      {membersNeeded != null && (
        <p className={membersNeeded > members ? "note warning" : "note"}>
          {t(membersNeeded > members ? "plan.needsMore" : "plan.enough", { count: membersNeeded })}
        </p>
      )}
    </>
  );
}

function Share({
  label,
  help,
  onSettle,
}: {
  label: string;
  help: string;
  onSettle: (typed: string) => void;
}) {
  const t = useText();
  const [settled, setSettled] = useState("");
  const settle = useCallback(
    (value: string) => {
      setSettled(value);
      onSettle(value);
    },
    [onSettle],
  );
  const [typed, setTyped] = useTyped(settled, settle);
  const isWrong = settled !== "" && percentOf(settled) === null;
  return (
    <TextField
      label={label}
      help={help}
      unit="%"
      inputMode="decimal"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      error={isWrong ? t("number.percent") : undefined}
    />
  );
}

/** The share that was typed, 0 to 100; null where that is nothing of the kind. */
function percentOf(typed: string): number | null {
  const text = typed.replace(",", ".");
  return /^\d{1,3}(\.\d{1,4})?$/.test(text) && Number(text) <= 100 ? Number(text) : null;
}
