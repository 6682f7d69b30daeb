import { accepted } from "../../api/errors";
import { UpdateSurveyDocument, type SurveyWholeFragment } from "../../api/generated/surveys";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { Confirm } from "../../ui/forms/Confirm";

interface Props {
  survey: SurveyWholeFragment;
  onClose: () => void;
}

export function SwitchDialog({ survey: { id, code, active, about }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  const name = code;
  return (
    <Confirm
      title={t(active ? "survey.switchOff" : "survey.switchOn", { name })}
      action={t(active ? "switchOff" : "switchOn")}
      explained={t(active ? "survey.offExplained" : `survey.onExplained.${about}`)}
      change={async () =>
        accepted((await ask(UpdateSurveyDocument, { id, input: { active: !active } })).loyaltySurveyUpdate)
      }
      say={() => t(active ? "survey.isOff" : "survey.isOn", { name })}
      after={onClose}
      onClose={onClose}
    />
  );
}
