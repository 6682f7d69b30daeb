import { Button } from "@saleor/macaw-ui";
import { useText } from "../i18n";

interface Props {
  page: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor?: string | null;
    endCursor?: string | null;
  };
  onMove: (to: Cursor) => void;
}

/** Where a page of a list begins or ends; neither: at the beginning. */
export type Cursor = {
  after: string | null;
  before: string | null;
};

/** The beginning of a list: where whoever filters or sorts it anew starts. */
export const START: Cursor = { after: null, before: null };

export function Pager({ page, onMove }: Props) {
  const t = useText();
  if (!page.hasNextPage && !page.hasPreviousPage) return null;
  return (
    <nav className="actions end" aria-label={t("pages")}>
      <Button
        variant="secondary"
        disabled={!page.hasPreviousPage}
        onClick={() => onMove({ before: page.startCursor ?? null, after: null })}
      >
        {t("previous")}
      </Button>
      <Button
        variant="secondary"
        disabled={!page.hasNextPage}
        onClick={() => onMove({ after: page.endCursor ?? null, before: null })}
      >
        {t("next")}
      </Button>
    </nav>
  );
}

/** The variables of a connection for a page of `size` rows. */
export const slice = ({ after, before }: Cursor, size: number) =>
  before
    ? { last: size, before, first: null, after: null }
    : { first: size, after, last: null, before: null };
