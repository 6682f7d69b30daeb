import { useRef, useState } from "react";
import { useText } from "../i18n";

interface Props {
  address: string;
  /** What is to be seen on it. */
  label: string;
}

/** A picture from somebody's address: it is fetched when it is asked for, since whoever keeps it learns of that. */
export function Picture({ address, label }: Props) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Shown address={address} label={label} />;
  const host = hostOf(address);
  return (
    <button
      type="button"
      className="link small"
      aria-label={t("picture.showNamed", { host, label })}
      title={address}
      onClick={() => setOpen(true)}
    >
      {t("picture.show", { host })}
    </button>
  );
}

/** In an empty page of the plugin's, whose policy allows pictures of others, as this page's does not. */
function Shown({ address, label }: Props) {
  const ref = useRef<HTMLIFrameElement>(null);
  const fill = () => {
    const page = ref.current?.contentDocument;
    if (!page) return;
    const picture = page.createElement("img");
    Object.assign(picture, { src: address, alt: label, referrerPolicy: "no-referrer" });
    Object.assign(picture.style, { maxWidth: "100%", maxHeight: "100%" });
    page.documentElement.lang = document.documentElement.lang;
    page.title = label;
    page.body.style.margin = "0";
    page.body.replaceChildren(picture);
  };
  return (
    <iframe
      ref={ref}
      className="picture"
      title={label}
      src={new URL("mail", document.baseURI).href}
      sandbox="allow-same-origin"
      onLoad={fill}
    />
  );
}

function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
}
