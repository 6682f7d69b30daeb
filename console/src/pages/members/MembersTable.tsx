import type { MembersQuery } from "../../api/generated/members";
import { useQuery } from "../../app/router";
import { useFormat, useText, type Id } from "../../i18n";
import { Link } from "../../ui/Link";
import { nameOf } from "../../ui/names";
import { START } from "../../ui/Pager";
import { sortedBy, sortOf, type SortKey } from "./filters";

type Member = NonNullable<MembersQuery["loyaltyMembers"]>["edges"][number]["node"];

export function MembersTable({ members }: { members: Member[] }) {
  const t = useText();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("members")}</caption>
        <thead>
          <tr>
            <Sortable by="email" title="member" />
            <Sortable by="tier" title="tier" />
            <Sortable by="points" title="points.available" number />
            <th className="number" scope="col">
              {t("points.pending")}
            </th>
            <Sortable by="joined" title="joined" />
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <Row key={member.id} member={member} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ member }: { member: Member }) {
  const t = useText();
  const format = useFormat();
  return (
    <tr>
      <th scope="row">
        <Link to={`/members/${encodeURIComponent(member.id)}`}>{member.user?.email ?? t("member.gone")}</Link>
        {member.suspended && (
          <>
            {" "}
            <span className="chip warning">{t("suspended")}</span>
          </>
        )}
        <div className="quiet small">{nameOf(member.user)}</div>
      </th>
      <td>
        <span className="chip">{member.tier.name}</span>
      </td>
      <td className="number">{format.number(member.points.available)}</td>
      <td className="number quiet">{format.number(member.points.pending)}</td>
      <td>{format.day(member.enrolledAt)}</td>
    </tr>
  );
}

function Sortable({ by, title, number }: { by: SortKey; title: Id; number?: boolean }) {
  const t = useText();
  const [query, change] = useQuery();
  const [sort, descending] = sortOf(query);
  const order = sort === by ? (descending ? "descending" : "ascending") : undefined;
  return (
    <th scope="col" className={number ? "number" : undefined} aria-sort={order}>
      <button type="button" onClick={() => change({ sort: sortedBy(by, query), ...START })}>
        {t(title)} <span aria-hidden>{order ? (descending ? "↓" : "↑") : ""}</span>
      </button>
    </th>
  );
}
