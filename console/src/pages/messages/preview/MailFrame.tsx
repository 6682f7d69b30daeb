import { useEffect, useRef, useState } from "react";
import { useText } from "../../../i18n";

/**
 * A mail in a frame in which nothing runs. It is put into an empty page of the plugin's: that has a policy of its own,
 * which allows the styles of mails, as this page's does not.
 */
export function MailFrame({ html, isNarrow }: { html: string; isNarrow: boolean }) {
  const t = useText();
  const ref = useRef<HTMLIFrameElement>(null);
  const [isThere, setThere] = useState(false);
  const [height, setHeight] = useState(320);
  useEffect(() => {
    const shown = isThere && ref.current?.contentDocument;
    if (!shown) return;
    fill(shown, html);
    const measure = () => setHeight(shown.documentElement.scrollHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(shown.body);
    return () => observer.disconnect();
  }, [html, isThere, isNarrow]);
  return (
    <iframe
      ref={ref}
      className={isNarrow ? "mail narrow" : "mail"}
      title={t("mail")}
      src={new URL("mail", document.baseURI).href}
      sandbox="allow-same-origin"
      style={{ height }}
      onLoad={() => setThere(true)}
    />
  );
}

/** Puts a mail into a page, which reads it under its own policy. Its links lead nowhere: one ends the member's consent. */
function fill(page: Document, html: string): void {
  page.documentElement.innerHTML = html;
  page.documentElement.lang = /<html[^>]* lang="([\w-]+)"/i.exec(html)?.[1] ?? "";
  for (const link of page.links) link.setAttribute("href", "#");
}
