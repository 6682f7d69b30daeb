import { vars } from "@saleor/macaw-ui";

/** Gives our own style sheet the Dashboard's colours and shapes, in the theme that holds. */
export function nameTokens(): void {
  const { colors, borderRadius, boxShadow } = vars;
  const tokens = {
    "--page": colors.background.default1,
    "--raised": colors.background.default2,
    "--hovered": colors.background.default1Hovered,
    "--text": colors.text.default1,
    "--pale": colors.text.default2,
    "--accent": colors.text.accent1,
    "--critical": colors.text.critical1,
    "--line": colors.border.default1,
    "--line-hovered": colors.border.default1Hovered,
    "--line-focused": colors.border.accent1,
    "--line-critical": colors.border.critical1,
    "--tint": colors.background.accent1,
    "--warning": colors.background.warning1,
    "--fine": colors.text.success1,
    "--wrong": colors.background.critical1,
    "--round": borderRadius[3],
    "--shadow": boxShadow.defaultModal,
  };
  for (const [name, value] of Object.entries(tokens)) document.documentElement.style.setProperty(name, value);
}
