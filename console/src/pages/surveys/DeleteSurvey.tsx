import { accepted } from "../../api/errors";
import { DeleteSurveyDocument, type SurveyWholeFragment } from "../../api/generated/surveys";
import { useAsk } from "../../app/session";
import { useText } from "../../i18n";
import { ConfirmDelete } from "../../ui/forms/Confirm";

interface Props {
  survey: SurveyWholeFragment;
  onClose: () => void;
}

export function DeleteSurvey({ survey: { id, code }, onClose }: Props) {
  const t = useText();
  const ask = useAsk();
  return (
    <ConfirmDelete
      name={code}
      explained={t("survey.deleteExplained")}
      remove={async () => accepted((await ask(DeleteSurveyDocument, { id })).loyaltySurveyDelete)}
      list="/voice"
      onClose={onClose}
    />
  );
}
