import { useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { FindPlayersDocument, MemberDrawsDocument } from "../../../api/generated/draws";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { SelectField } from "../../../ui/forms/Field";
import { Picker, type Option } from "../../../ui/forms/Picker";
import { useSource } from "../../../ui/forms/sources";
import { nameOf } from "../../../ui/names";
import { Read } from "../../../ui/States";
import type { DrawDay } from "./DrawsSection";
import { PlaysTable } from "./PlaysTable";
import { Verify } from "./Verify";

interface Props {
  day: string;
  drawn: DrawDay;
  days: readonly DrawDay[];
  onGame: (game: string) => void;
}

/** Finds a member's draws of a game on the day, for whoever asks whether they were right. */
export function MemberDraws({ day, drawn, days, onGame }: Props) {
  const t = useText();
  const players = usePlayers();
  const [member, setMember] = useState<Option[]>([]);
  return (
    <>
      <div className="pair">
        <SelectField label={t("game")} value={drawn.game.id} onChange={(event) => onGame(event.target.value)}>
          {days.map(({ game }) => (
            <option key={game.id} value={game.id}>
              {game.name}
            </option>
          ))}
        </SelectField>
        <Picker single label={t("member")} source={players} chosen={member} onChange={setMember} />
      </div>
      {member[0] && <Draws day={day} drawn={drawn} user={member[0].value} />}
    </>
  );
}

function Draws({ day, drawn, user }: { day: string; drawn: DrawDay; user: string }) {
  const t = useText();
  const ask = useAsk();
  const variables = { user, game: drawn.game.id, day };
  const read = useRead({
    queryKey: ["memberDraws", variables],
    queryFn: () => ask(MemberDrawsDocument, variables),
  });
  return (
    <Read query={read} lines={3}>
      {({ loyaltyMember }) =>
        loyaltyMember?.played.length ? (
          <>
            <PlaysTable plays={loyaltyMember.played} />
            <Verify drawn={drawn} plays={loyaltyMember.played} />
          </>
        ) : (
          <p className="note">{t("draws.noneOfMember")}</p>
        )
      }
    </Read>
  );
}

const usePlayers = () =>
  useSource("players", async (ask, search) =>
    ((await ask(FindPlayersDocument, { search })).loyaltyMembers?.edges ?? []).flatMap(
      ({ node: { user } }) =>
        user ? [{ value: user.id, label: [nameOf(user), user.email].filter(Boolean).join(", ") }] : [],
    ),
  );
