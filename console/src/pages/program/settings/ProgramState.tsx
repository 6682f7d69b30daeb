import { useText } from "../../../i18n";
import { DashboardLink } from "../../../ui/Link";
import type { Settings } from "./fields";

/** Whether the program is on, what is wrong with it in the words of the API, and where it is switched. */
export function ProgramState({ settings }: { settings: Pick<Settings, "active" | "problems"> }) {
  const t = useText();
  return (
    <div className="stack">
      <p className={settings.active ? "note" : "note warning"}>
        {t(settings.active ? "settings.on" : "settings.off")}{" "}
        <DashboardLink to="/extensions/plugin/saleor.loyalty">{t("settings.switch")}</DashboardLink>
      </p>
      {settings.problems.length > 0 && (
        <div className="note wrong" role="alert">
          {settings.problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
    </div>
  );
}
