import type { SegmentsQuery } from "../../api/generated/segments";
import { useText } from "../../i18n";
import { Link } from "../../ui/Link";

type Segment = NonNullable<SegmentsQuery["loyaltySegments"]>["edges"][number]["node"];

export function SegmentsTable({ segments }: { segments: Segment[] }) {
  const t = useText();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("segments")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("segment")}</th>
            <th scope="col">{t("segment.kind")}</th>
            <th scope="col" className="number">
              {t("segment.size")}
            </th>
          </tr>
        </thead>
        <tbody>
          {segments.map(({ id, code, name, kind, size }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={`/segments/${encodeURIComponent(id)}`}>{name}</Link>
                <div className="quiet small">{code}</div>
              </th>
              <td>
                <span className="chip">{t(`segment.kind.${kind}`)}</span>
              </td>
              <td className="number">{t("members.count", { count: size })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
