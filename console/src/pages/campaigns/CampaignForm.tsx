import { Basics } from "./form/Basics";
import { Does } from "./form/Does";
import { Goods } from "./form/Goods";
import { Limits } from "./form/Limits";
import { When } from "./form/When";
import { Whom } from "./form/Whom";
import type { Part } from "./draft";

export function CampaignForm({ isNew, ...part }: Part & { isNew: boolean }) {
  return (
    <>
      <Basics isNew={isNew} {...part} />
      <Does {...part} />
      <Goods {...part} />
      <Whom {...part} />
      <When {...part} />
      <Limits {...part} />
    </>
  );
}
