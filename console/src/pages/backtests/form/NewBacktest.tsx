import { useQuery as useRead } from "@tanstack/react-query";
import { Refused } from "../../../api/errors";
import { BacktestStartDocument, BacktestTodayDocument } from "../../../api/generated/backtests";
import { navigate } from "../../../app/router";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { FormFailure } from "../../../ui/forms/mutations";
import { read } from "../../../ui/forms/reading";
import { SaveBar } from "../../../ui/forms/SaveBar";
import { useForm } from "../../../ui/forms/useForm";
import { Read } from "../../../ui/States";
import { Basics } from "./Basics";
import { draftOf, type Today } from "./draft";
import { inputOf, placed, shownFields } from "./input";
import { ProgramFields } from "./ProgramFields";
import { ProgramText } from "./ProgramText";
import { SweepFields } from "./SweepFields";

/** What is to be run: today's program with changes, or a program file. */
export function NewBacktest() {
  const t = useText();
  const ask = useAsk();
  // What is typed lies over it: it is read once, not anew after each look at the page.
  const today = useRead({
    queryKey: ["backtestToday"],
    queryFn: () => ask(BacktestTodayDocument, {}),
    staleTime: Infinity,
  });
  return (
    <>
      <h1>{t("backtest.new")}</h1>
      <Read query={today} lines={12}>
        {(found) =>
          found.loyaltyBacktestProgram.canRun ? (
            <StartForm today={found} />
          ) : (
            <p className="note warning">{t("backtest.missingLibrary")}</p>
          )
        }
      </Read>
    </>
  );
}

function StartForm({ today }: { today: Today }) {
  const t = useText();
  const ask = useAsk();
  const form = useForm(
    draftOf(today, t("backtest.today")),
    async (draft, before) => {
      const input = read(t, (reading) => inputOf(draft, before, reading));
      const answer = (await ask(BacktestStartDocument, { input })).loyaltyBacktestStart;
      if (!answer?.backtest) throw new Refused(placed(answer?.errors ?? []));
      return answer.backtest;
    },
    {
      say: ({ name }) => t("backtest.started", { name }),
      after: ({ id }) => navigate(`/backtests/${encodeURIComponent(id)}`, { replace: true }),
    },
  );
  const { asText } = form.draft;
  return (
    <form className="stack form" noValidate onSubmit={form.send}>
      <Basics {...form} />
      {asText ? (
        <ProgramText {...form} />
      ) : (
        <ProgramFields basis={today.loyaltySettings.qualificationBasis} {...form} />
      )}
      {!asText && <Notes notes={today.loyaltyBacktestProgram.notes} />}
      <SweepFields {...form} />
      <FormFailure error={form.error} fields={shownFields(form.draft)} />
      <SaveBar form={form} create={t("backtest.start")}>
        <span className="quiet small">{t("backtest.startHelp")}</span>
      </SaveBar>
    </form>
  );
}

/** What a back-test does otherwise than the shop, in the words of the API. */
function Notes({ notes }: { notes: string[] }) {
  const t = useText();
  if (!notes.length) return null;
  return (
    <div className="note warning">
      <p>{t("backtest.otherwise")}</p>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}
