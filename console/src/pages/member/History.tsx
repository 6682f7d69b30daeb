import { keepPreviousData, useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { HistoryDocument, type HistoryQuery } from "../../api/generated/member";
import type { LoyaltyTransactionKindEnum } from "../../api/generated/schema";
import { useAsk } from "../../app/session";
import { useFormat, useText } from "../../i18n";
import { SelectField } from "../../ui/forms/Field";
import { DashboardLink } from "../../ui/Link";
import { Pager, slice, START } from "../../ui/Pager";
import { Read } from "../../ui/States";

type Entry = NonNullable<HistoryQuery["loyaltyMember"]>["transactions"]["edges"][number]["node"];

const KINDS: LoyaltyTransactionKindEnum[] = [
  "EARN",
  "BONUS",
  "REVERSAL",
  "REDEMPTION",
  "RESTORATION",
  "EXPIRATION",
  "ADJUSTMENT",
];

export function History({ id }: { id: string }) {
  const t = useText();
  const ask = useAsk();
  const [cursor, setCursor] = useState(START);
  const [kind, setKind] = useState<LoyaltyTransactionKindEnum | "">("");
  const variables = { id, filter: kind ? { kinds: [kind] } : null, ...slice(cursor, 20) };
  const read = useRead({
    queryKey: ["history", variables],
    queryFn: () => ask(HistoryDocument, variables),
    placeholderData: keepPreviousData,
  });
  const choose = (chosen: string) => {
    setKind(chosen as typeof kind);
    setCursor(START);
  };
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">{t("history")}</h2>
      <div className="narrow">
        <SelectField label={t("kind")} value={kind} onChange={(event) => choose(event.target.value)}>
          <option value="">{t("kind.all")}</option>
          {KINDS.map((name) => (
            <option key={name} value={name}>
              {t(`kind.${name}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <Read query={read}>
        {({ loyaltyMember }) => {
          const { edges, pageInfo } = loyaltyMember?.transactions ?? { edges: [], pageInfo: null };
          return edges.length && pageInfo ? (
            <div className="stack" aria-busy={read.isPlaceholderData}>
              <Entries entries={edges.map(({ node }) => node)} />
              <Pager page={pageInfo} onMove={setCursor} />
            </div>
          ) : (
            <p className="note">{t(kind ? "history.noneOfKind" : "history.none")}</p>
          );
        }}
      </Read>
    </section>
  );
}

function Entries({ entries }: { entries: Entry[] }) {
  const t = useText();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("history")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("date")}</th>
            <th scope="col">{t("entry")}</th>
            <th scope="col" className="number">
              {t("points")}
            </th>
            <th scope="col" className="number">
              {t("balance.after")}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.id} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ entry }: { entry: Entry }) {
  const t = useText();
  const format = useFormat();
  const by = entry.actor?.email ?? entry.actorApp;
  return (
    <tr>
      <td className="quiet">{format.moment(entry.createdAt)}</td>
      <td>
        {t(`kind.${entry.kind}`)}
        {entry.order && (
          <>
            {" "}
            <DashboardLink to={`/orders/${encodeURIComponent(entry.order.id)}`}>
              {t("order.number", { number: entry.order.number })}
            </DashboardLink>
          </>
        )}
        {(entry.reason || by) && (
          <div className="quiet small">
            {[entry.reason, by && t("by", { by })].filter(Boolean).join(" · ")}
          </div>
        )}
        <Dates entry={entry} />
      </td>
      <td className="number">{format.change(entry.points)}</td>
      <td className="number quiet">{format.number(entry.balance)}</td>
    </tr>
  );
}

/** When what came can be spent, while it cannot yet, and when it expires. */
function Dates({ entry }: { entry: Entry }) {
  const t = useText();
  const format = useFormat();
  if (entry.points <= 0) return null;
  const waits = entry.availableAt && new Date(entry.availableAt) > new Date();
  const told = [
    waits && t("entry.availableAt", { day: format.day(entry.availableAt!) }),
    entry.expiresAt && t("entry.expiresAt", { day: format.day(entry.expiresAt) }),
  ].filter(Boolean);
  return told.length ? <div className="quiet small">{told.join(" · ")}</div> : null;
}
