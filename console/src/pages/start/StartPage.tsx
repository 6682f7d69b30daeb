import "./start.css";
import { useText } from "../../i18n";
import { Permitted, Read } from "../../ui/States";
import { Steps } from "./Steps";
import { useFirstSteps } from "./useFirstSteps";

/** What there is to do while the program is new, and what of it is done. */
export default function StartPage() {
  const t = useText();
  return (
    <Permitted to="MANAGE_DISCOUNTS">
      <Start title={t("start")} />
    </Permitted>
  );
}

function Start({ title }: { title: string }) {
  const t = useText();
  return (
    <div className="stack form">
      <h1>{title}</h1>
      <p className="quiet">{t("start.help")}</p>
      <Read query={useFirstSteps()} lines={10}>
        {(found) => <Steps found={found} />}
      </Read>
    </div>
  );
}
