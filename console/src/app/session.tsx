import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from "react";
import { client, type Ask } from "../api/client";
import type { Bridge, Session } from "../dashboard/bridge";
import { permissionsOf } from "../dashboard/token";

interface Dashboard {
  bridge: Bridge;
  ask: Ask;
}

const Context = createContext<Dashboard | null>(null);

export function DashboardProvider({ bridge, children }: { bridge: Bridge; children: ReactNode }) {
  const value = useMemo(() => ({ bridge, ask: client(bridge) }), [bridge]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

function useDashboard(): Dashboard {
  const dashboard = useContext(Context);
  if (!dashboard) throw new Error("No Dashboard around this component.");
  return dashboard;
}

export const useBridge = (): Bridge => useDashboard().bridge;

export const useAsk = (): Ask => useDashboard().ask;

export function useSession(): Session {
  const { subscribe, read } = useBridge();
  return useSyncExternalStore(subscribe, read);
}

/** What both the Dashboard's user and this App may do. */
export function usePermissions(): ReadonlySet<string> {
  const { token } = useSession();
  return useMemo(() => permissionsOf(token), [token]);
}
