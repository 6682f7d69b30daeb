import { lazy, Suspense, useEffect, useRef, type ComponentType } from "react";
import { useText } from "../i18n";
import { Boundary, Loading } from "../ui/States";
import { useBridge } from "./session";

const access = () => import("../widgets/AccessWidget");

const WIDGETS: Record<string, ComponentType> = {
  customer: lazy(() => import("../widgets/CustomerWidget")),
  order: lazy(() => import("../widgets/OrderWidget")),
  product: lazy(async () => ({ default: (await access()).ProductWidget })),
  collection: lazy(async () => ({ default: (await access()).CollectionWidget })),
  voucher: lazy(async () => ({ default: (await access()).VoucherWidget })),
  home: lazy(() => import("../widgets/HomeWidget")),
};

/** Which widget this frame is, null for a page. */
export function widgetName(): string | null {
  return new RegExp("/widgets/([a-z]+)$").exec(window.location.pathname)?.[1] ?? null;
}

/** What the widget is about, such as the value of `customerId`. */
export const widgetParameter = (name: string): string | null =>
  new URLSearchParams(window.location.search).get(name);

/** A widget as high as what is in it: its frame has no bars to scroll with. */
export function Widget({ name }: { name: string }) {
  const t = useText();
  const bridge = useBridge();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.body.dataset.widget = name;
    const observer = new ResizeObserver(() => {
      if (ref.current) bridge.resize(Math.ceil(ref.current.getBoundingClientRect().height));
    });
    if (ref.current) observer.observe(ref.current);
    return () => observer.disconnect();
  }, [bridge, name]);
  const Shown = WIDGETS[name];
  return (
    <div ref={ref} className="widget">
      <h1 className="hidden">{t("program")}</h1>
      <Boundary>
        <Suspense fallback={<Loading lines={3} />}>{Shown && <Shown />}</Suspense>
      </Boundary>
    </div>
  );
}
