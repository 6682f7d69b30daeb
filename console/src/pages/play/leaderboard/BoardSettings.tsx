import { useQuery as useRead } from "@tanstack/react-query";
import { useState } from "react";
import { accepted } from "../../../api/errors";
import {
  BoardTermsDocument,
  UpdateBoardDocument,
  type BoardSetFragment,
} from "../../../api/generated/leaderboard";
import type { LoyaltyLeaderboardInput } from "../../../api/generated/schema";
import { useAsk } from "../../../app/session";
import { useText } from "../../../i18n";
import { Check } from "../../../ui/forms/Check";
import { Confirm } from "../../../ui/forms/Confirm";
import { TextField } from "../../../ui/forms/Field";
import { FormFailure } from "../../../ui/forms/mutations";
import { asTyped, read, type Reading } from "../../../ui/forms/reading";
import { SaveBar } from "../../../ui/forms/SaveBar";
import { changesOf, useForm } from "../../../ui/forms/useForm";
import { Section } from "../../../ui/Section";
import { Read } from "../../../ui/States";
import { PERIODS, type BoardPeriod } from "./periods";

const SHOWN = ["active", "prizes", "closingDays"];

interface Draft {
  active: boolean;
  prizes: string;
  closingDays: string;
}

export function BoardSettings() {
  const ask = useAsk();
  const terms = useRead({ queryKey: ["boardTerms"], queryFn: () => ask(BoardTermsDocument, {}) });
  return (
    <Read query={terms} lines={8}>
      {({ loyaltyLeaderboardTerms: boards }) =>
        PERIODS.map((period) => (
          <BoardForm key={period} period={period} board={boards.find((one) => one.period === period)} />
        ))
      }
    </Read>
  );
}

interface Props {
  period: BoardPeriod;
  /** None of one that was never set. */
  board: BoardSetFragment | undefined;
}

function BoardForm({ period, board }: Props) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const { form, save } = useBoard(period, board);
  const { draft, set, refused } = form;
  // What is not closed is forgotten with it.
  const ends = Boolean(board?.active) && !draft.active;
  return (
    <>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (ends) setAsking(true);
          else form.send();
        }}
      >
        <Section title={`board.period.${period}`}>
          <Check
            label={t("board.active")}
            help={t("board.activeHelp")}
            checked={draft.active}
            onChange={(active) => set({ active })}
            error={refused("active")}
          />
          <div className="pair">
            <TextField
              label={t("board.prizes")}
              help={t("board.prizesHelp")}
              unit={t("points.unit")}
              value={draft.prizes}
              onChange={(event) => set({ prizes: event.target.value })}
              error={refused("prizes")}
            />
            <TextField
              label={t("board.closingDays")}
              help={t("board.closingDaysHelp")}
              unit={t("unit.days")}
              inputMode="numeric"
              value={draft.closingDays}
              onChange={(event) => set({ closingDays: event.target.value })}
              error={refused("closingDays")}
            />
          </div>
          <FormFailure error={form.error} fields={SHOWN} />
          <SaveBar form={form} />
        </Section>
      </form>
      {isAsking && (
        <Confirm
          title={t("campaign.switchOff", { name: t(`board.period.${period}`) })}
          action={t("switchOff")}
          destructive
          explained={t("board.offExplained")}
          change={save}
          say={() => t("saved")}
          after={() => setAsking(false)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function useBoard(period: BoardPeriod, board: BoardSetFragment | undefined) {
  const t = useText();
  const ask = useAsk();
  const send = async (draft: Draft, before: Draft) => {
    const [now, then] = read(t, (reading) => [inputOf(draft, reading), inputOf(before, reading)]);
    const variables = { period, input: changesOf(now!, then!) };
    return accepted((await ask(UpdateBoardDocument, variables)).loyaltyLeaderboardUpdate);
  };
  const before = draftOf(board);
  const form = useForm(before, send, { say: () => t("saved") });
  return { form, save: () => send(form.draft, before) };
}

const draftOf = (board: BoardSetFragment | undefined): Draft => ({
  active: board?.active ?? false,
  prizes: board?.prizes.join(", ") ?? "",
  closingDays: asTyped(board?.closingDays ?? 3),
});

const inputOf = ({ active, prizes, closingDays }: Draft, reading: Reading): LoyaltyLeaderboardInput => ({
  active,
  prizes: prizes
    .split(/[,;\s]+/)
    .filter(Boolean)
    .map((points) => reading.whole("prizes", points) ?? 0),
  closingDays: reading.needed("closingDays", closingDays),
});
