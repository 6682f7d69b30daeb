import type { GiftsQuery } from "../../../api/generated/member";
import { useText } from "../../../i18n";
import { SelectField, TextArea, TextField } from "../../../ui/forms/Field";
import { FormFailure, refusedAt } from "../../../ui/forms/mutations";
import { Read } from "../../../ui/States";
import type { useGive } from "./useGive";

type Props = ReturnType<typeof useGive>["fields"];

export function GiveFields({ gifts, search, setSearch, reward, setReward, note, setNote, error }: Props) {
  const t = useText();
  return (
    <>
      <p className="quiet small">{t("gift.explained")}</p>
      <Read query={gifts} lines={3}>
        {({ loyaltyAllRewards, loyaltyGiftAllowance: allowance }) => (
          <>
            {(search || loyaltyAllRewards?.pageInfo.hasNextPage) && (
              <TextField
                type="search"
                label={t("gift.search")}
                value={search}
                onChange={(event) => setSearch(event.target.value)}
              />
            )}
            <SelectField
              label={t("reward")}
              value={reward}
              onChange={(event) => setReward(event.target.value)}
              error={refusedAt(error, "reward")}
              help={loyaltyAllRewards?.edges.length ? undefined : t("gift.none")}
            >
              <option value="">{t("choose")}</option>
              {loyaltyAllRewards?.edges.map(({ node: { id, name, pointsCost } }) => (
                <option key={id} value={id}>
                  {t("gift.option", { name, points: pointsCost })}
                </option>
              ))}
            </SelectField>
            <Left allowance={allowance} />
          </>
        )}
      </Read>
      <TextArea
        label={t("gift.note")}
        help={t("gift.noteHelp")}
        value={note}
        maxLength={1000}
        onChange={(event) => setNote(event.target.value)}
        error={refusedAt(error, "note")}
      />
      <FormFailure error={error} fields={["reward", "note"]} />
    </>
  );
}

/** What may still be given; nothing where there is no limit. */
function Left({ allowance }: { allowance: GiftsQuery["loyaltyGiftAllowance"] }) {
  const t = useText();
  const { monthLimit, leftThisMonth, dayLimit, leftToday } = allowance;
  return (
    <>
      {typeof monthLimit === "number" && (
        <p className="small">{t("gift.leftThisMonth", { left: leftThisMonth ?? 0, limit: monthLimit })}</p>
      )}
      {typeof dayLimit === "number" && (
        <p className="small">{t("gift.leftToday", { left: leftToday ?? 0, limit: dayLimit })}</p>
      )}
    </>
  );
}
