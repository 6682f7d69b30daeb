import { ThemeProvider } from "@saleor/macaw-ui";
import english from "../i18n/en.json";

/** In place of a page that somebody opened by itself: only the Dashboard can say who they are. */
export function Unframed() {
  return (
    <ThemeProvider defaultTheme="defaultLight">
      <div className="page">
        <p className="note">{english.unframed}</p>
      </div>
    </ThemeProvider>
  );
}
