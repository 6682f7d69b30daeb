import { ThemeProvider, useTheme } from "@saleor/macaw-ui";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { ApiError } from "../api/client";
import type { Bridge } from "../dashboard/bridge";
import { Language } from "../i18n";
import { Loading } from "../ui/States";
import { Console } from "./Console";
import { DashboardProvider, useSession } from "./session";
import { Widget, widgetName } from "./Widget";

/** A lost connection may come back by itself; what the API said will not change. */
const queryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (count, error) => error instanceof ApiError && error.kind === "offline" && count < 2,
      },
    },
  });

export function App({ bridge }: { bridge: Bridge }) {
  const [client] = useState(queryClient);
  const widget = widgetName();
  return (
    <DashboardProvider bridge={bridge}>
      <QueryClientProvider client={client}>
        <Dressed>{widget ? <Widget name={widget} /> : <Console />}</Dressed>
      </QueryClientProvider>
    </DashboardProvider>
  );
}

function Dressed({ children }: { children: ReactNode }) {
  const { theme, locale, greeted } = useSession();
  return (
    <ThemeProvider defaultTheme={theme === "dark" ? "defaultDark" : "defaultLight"}>
      <Theme dark={theme === "dark"} />
      <Language locale={locale}>{greeted ? children : <Waiting />}</Language>
    </ThemeProvider>
  );
}

/** Follows the Dashboard when its user switches. */
function Theme({ dark }: { dark: boolean }) {
  const { setTheme } = useTheme();
  useEffect(() => {
    setTheme(dark ? "defaultDark" : "defaultLight");
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark, setTheme]);
  return null;
}

const Waiting = () => (
  <div className="page">
    <Loading />
  </div>
);
