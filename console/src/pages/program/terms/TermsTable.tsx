import { useFormat, useText } from "../../../i18n";
import type { Defaults, OfChannel } from "./TermsSection";

interface Props {
  rows: OfChannel[];
  defaults: Defaults;
  onEdit: (row: OfChannel) => void;
}

export function TermsTable({ rows, defaults, onEdit }: Props) {
  const t = useText();
  return (
    <div className="scroll">
      <table>
        <caption className="hidden">{t("program.terms")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("channel")}</th>
            <th scope="col" className="number">
              {t("terms.rate")}
            </th>
            <th scope="col" className="number">
              {t("terms.value")}
            </th>
            <th scope="col" className="number">
              {t("terms.deliveryFrom")}
            </th>
            <th scope="col" className="number">
              {t("terms.deliveryPrice")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.channel.id} row={row} defaults={defaults} onEdit={() => onEdit(row)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, defaults, onEdit }: { row: OfChannel; defaults: Defaults; onEdit: () => void }) {
  const t = useText();
  const format = useFormat();
  const { channel, terms } = row;
  const rate = terms.pointsPerCurrencyUnit ?? defaults.pointsPerCurrencyUnit;
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link" onClick={onEdit}>
          {channel.name}
        </button>{" "}
        {!terms.active && <span className="chip warning">{t("terms.off")}</span>}
        <div className="quiet small">{channel.currencyCode}</div>
      </th>
      <td className="number">
        {t("terms.perUnit", { rate: format.number(rate), points: rate, currency: channel.currencyCode })}
        {terms.pointsPerCurrencyUnit === null && <div className="quiet small">{t("terms.ofProgram")}</div>}
      </td>
      <td className="number">
        {format.number(terms.pointValue ?? defaults.pointValue)} {channel.currencyCode}
        {terms.pointValue === null && <div className="quiet small">{t("terms.ofProgram")}</div>}
      </td>
      <td className="number">{format.money(terms.freeShippingMinimumOrder)}</td>
      <td className="number">{format.money(terms.freeShippingPrice)}</td>
    </tr>
  );
}
