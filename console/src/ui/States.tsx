import { Button, Skeleton } from "@saleor/macaw-ui";
import type { UseQueryResult } from "@tanstack/react-query";
import { Component, type ReactNode } from "react";
import { ApiError } from "../api/client";
import { reload } from "../app/router";
import { usePermissions } from "../app/session";
import { useText } from "../i18n";

/** In place of what is still being read. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const t = useText();
  return (
    <div className="stack" role="status" aria-label={t("loading")}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} __height="18px" />
      ))}
    </div>
  );
}

/** What could not be read, why, and a way out. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  return <Wrong kind={error instanceof ApiError ? error.kind : "failed"} retry={retry} />;
}

function Wrong({ kind, retry }: { kind: ApiError["kind"] | "page"; retry: (() => void) | undefined }) {
  const t = useText();
  return (
    <div className="note wrong stack" role="alert">
      <p>{t(`failure.${kind}`)}</p>
      {retry && (
        <div>
          <Button variant="secondary" size="small" onClick={retry}>
            {t("retry")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The children; what is wrong with them stands in their place alone, such as a file that did not load. */
export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Wrong kind="page" retry={reload} /> : this.props.children;
  }
}

type Permission = "MANAGE_USERS" | "MANAGE_DISCOUNTS" | "MANAGE_ORDERS" | "MANAGE_PRODUCTS";

/** The children for whoever has the permission, or one of them, else a sentence that names it. */
export function Permitted({
  to,
  children,
}: {
  to: Permission | readonly [Permission, Permission];
  children: ReactNode;
}) {
  const t = useText();
  const permissions = usePermissions();
  const enough = typeof to === "string" ? [to] : to;
  if (enough.some((one) => permissions.has(one))) return children;
  const [permission, other] = enough.map((one) => t(`permission.${one}`));
  return (
    <p className="note">
      {other
        ? t("permission.missingEither", { permission: permission!, other })
        : t("permission.missing", { permission: permission! })}
    </p>
  );
}

/** What was read, or its loading, or its failing with a way to try again. */
export function Read<Data>({
  query,
  lines,
  children,
}: {
  query: UseQueryResult<Data>;
  lines?: number;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  return <Loading {...(lines ? { lines } : {})} />;
}
