import { lazy, type ComponentType } from "react";
import type { Id } from "../i18n";
import { MembersPage } from "../pages/members/MembersPage";

export interface Page {
  /** The first part of its address. */
  path: string;
  title: Id;
  List: ComponentType;
  /** What stands below it in an address: one of what is listed. */
  One: ComponentType<{ id: string }>;
}

/** Pages in the order of the navigation; the first is opened. Its code comes at once, that of others when opened. */
export const PAGES: [Page, ...Page[]] = [
  {
    path: "members",
    title: "members",
    List: MembersPage,
    One: lazy(() => import("../pages/member/MemberPage")),
  },
  {
    path: "campaigns",
    title: "campaigns",
    List: lazy(() => import("../pages/campaigns/CampaignsPage")),
    One: lazy(() => import("../pages/campaigns/CampaignPage")),
  },
  {
    path: "segments",
    title: "segments",
    List: lazy(() => import("../pages/segments/SegmentsPage")),
    One: lazy(() => import("../pages/segments/SegmentPage")),
  },
];
