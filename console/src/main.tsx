import "@saleor/macaw-ui/style";
import "./ui/fonts.css";
import "./ui/app.css";
import "./ui/tables.css";
import "./ui/forms/forms.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { Unframed } from "./app/Unframed";
import { Bridge } from "./dashboard/bridge";
import { nameTokens } from "./ui/tokens";

nameTokens();
const root = createRoot(document.getElementById("root")!);
root.render(window.parent === window ? <Unframed /> : <App bridge={Bridge.start()} />);
