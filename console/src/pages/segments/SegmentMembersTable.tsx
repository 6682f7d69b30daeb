import { Button } from "@saleor/macaw-ui";
import { accepted } from "../../api/errors";
import { SegmentUpdateDocument, type SegmentMembersQuery } from "../../api/generated/segments";
import { useAsk } from "../../app/session";
import { useFormat, useText } from "../../i18n";
import { Link } from "../../ui/Link";
import { FormFailure, useChange } from "../../ui/forms/mutations";
import { nameOf } from "../../ui/names";

type Member = NonNullable<SegmentMembersQuery["loyaltySegment"]>["members"]["edges"][number]["node"];

interface Props {
  /** The ID of a list, which its members can be taken off; null where a rule says who is in it. */
  segment: string | null;
  members: Member[];
}

export function SegmentMembersTable({ segment, members }: Props) {
  const t = useText();
  const format = useFormat();
  const ask = useAsk();
  const remove = useChange(
    async (member: Member) => {
      const variables = { id: segment!, input: { removeMembers: [member.id] } };
      accepted((await ask(SegmentUpdateDocument, variables)).loyaltySegmentUpdate);
      return member;
    },
    { say: ({ user }) => t("segment.takenOff", { name: user?.email ?? t("member.gone") }) },
  );
  return (
    <>
      <FormFailure error={remove.error} fields={[]} />
      <div className="scroll">
        <table>
          <caption className="hidden">{t("members")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("member")}</th>
              <th scope="col">{t("tier")}</th>
              <th scope="col" className="number">
                {t("points.available")}
              </th>
              {segment && <td />}
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                <th scope="row">
                  <Link to={`/members/${encodeURIComponent(member.id)}`}>
                    {member.user?.email ?? t("member.gone")}
                  </Link>
                  <div className="quiet small">{nameOf(member.user)}</div>
                </th>
                <td>
                  <span className="chip">{member.tier.name}</span>
                </td>
                <td className="number">{format.number(member.points.available)}</td>
                {segment && (
                  <td className="number">
                    <Button
                      variant="tertiary"
                      size="small"
                      disabled={remove.isPending}
                      aria-label={t("segment.takeOffNamed", { name: member.user?.email ?? t("member.gone") })}
                      onClick={() => remove.mutate(member)}
                    >
                      {t("segment.takeOff")}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
