import { accepted } from "../../../api/errors";
import { UpdateGameDocument, type GameWholeFragment } from "../../../api/generated/games";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Confirm } from "../../../ui/forms/Confirm";

interface Props {
  game: GameWholeFragment;
  onClose: () => void;
}

export function SwitchDialog({ game: { id, name, active, withoutPurchase }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  return (
    <Confirm
      title={t(active ? "campaign.switchOff" : "campaign.switchOn", { name })}
      action={t(active ? "switchOff" : "switchOn")}
      explained={t(active ? "game.offExplained" : "game.onExplained")}
      change={async () =>
        accepted((await ask(UpdateGameDocument, { id, input: { active: !active } })).loyaltyGameUpdate)
      }
      say={() => t(active ? "campaign.isOff" : "campaign.isOn", { name })}
      after={onClose}
      onClose={onClose}
    >
      {!active && !withoutPurchase && <p className="note warning">{t("game.notFree")}</p>}
    </Confirm>
  );
}
