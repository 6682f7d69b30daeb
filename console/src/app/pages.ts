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

const OverviewPage = lazy(() => import("../pages/overview/OverviewPage"));
const ProgramPage = lazy(() => import("../pages/program/ProgramPage"));
const FriendsPage = lazy(() => import("../pages/friends/FriendsPage"));
const PlayPage = lazy(() => import("../pages/play/PlayPage"));
const VoicePage = lazy(() => import("../pages/voice/VoicePage"));
const BooksPage = lazy(() => import("../pages/books/BooksPage"));

/** What opens first: whoever helps customers may see it. Its code comes at once, that of the others when opened. */
export const FIRST = "members";
/** What stands in the navigation while the program is new. */
export const START = "start";

const StartPage = lazy(() => import("../pages/start/StartPage"));

/** Pages in the order of the navigation. */
export const PAGES: Page[] = [
  { path: START, title: "start", List: StartPage, One: StartPage },
  { path: "overview", title: "overview", List: OverviewPage, One: OverviewPage },
  {
    path: "members",
    title: "members",
    List: MembersPage,
    One: lazy(() => import("../pages/member/MemberPage")),
  },
  // What stands below it are its own sections.
  { path: "program", title: "program.title", List: ProgramPage, One: ProgramPage },
  {
    path: "rewards",
    title: "rewards",
    List: lazy(() => import("../pages/rewards/RewardsPage")),
    One: lazy(() => import("../pages/rewards/RewardPage")),
  },
  {
    path: "campaigns",
    title: "campaigns",
    List: lazy(() => import("../pages/campaigns/CampaignsPage")),
    One: lazy(() => import("../pages/campaigns/CampaignPage")),
  },
  {
    path: "journeys",
    title: "journeys.page",
    List: lazy(() => import("../pages/journeys/JourneysPage")),
    One: lazy(() => import("../pages/journeys/JourneyPage")),
  },
  {
    path: "segments",
    title: "segments",
    List: lazy(() => import("../pages/segments/SegmentsPage")),
    One: lazy(() => import("../pages/segments/SegmentPage")),
  },
  { path: "friends", title: "friends", List: FriendsPage, One: FriendsPage },
  { path: "play", title: "play", List: PlayPage, One: PlayPage },
  { path: "voice", title: "voice", List: VoicePage, One: VoicePage },
  { path: "books", title: "books", List: BooksPage, One: BooksPage },
  {
    path: "backtests",
    title: "backtests",
    List: lazy(() => import("../pages/backtests/BacktestsPage")),
    One: lazy(() => import("../pages/backtests/BacktestPage")),
  },
];
