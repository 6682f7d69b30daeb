"""What members say, in the table of tests/graphql/access."""

from uuid import UUID

from django.utils import timezone
from saleor.account.models import User
from saleor.graphql.core.connection import to_global_cursor
from saleor.product.models import Product

from saleor_loyalty_plugin.features.voice.polls.models import EntryState, PollOption, PollVote
from saleor_loyalty_plugin.features.voice.polls.services.rows import create_poll
from saleor_loyalty_plugin.features.voice.reviews.models import Review, ReviewState
from saleor_loyalty_plugin.features.voice.surveys.models import SurveyAsking
from saleor_loyalty_plugin.features.voice.surveys.services.rows import create_survey
from saleor_loyalty_plugin.models import LoyaltyMember, OrderAward, Reward
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.graphql.access.table import ALLOWED, EDGE, LIST, NOTHING, OF_DISCOUNTS, REFUSED
from tests.graphql.callers import id_of

SIGNED_IN = "owner stranger staff"
OF_SURVEYS = "manage_users manage_discounts elsewhere"
OF_POLLS = f"manage_users {OF_DISCOUNTS}"
OF_USERS = {ALLOWED: "manage_users elsewhere", REFUSED: "*"}
OF_PRODUCTS = {ALLOWED: "manage_products elsewhere", REFUSED: "*"}
ACCESS = {
    "Query.loyaltySurvey": {ALLOWED: "*"},
    "Query.loyaltySurvey (that is off)": {ALLOWED: OF_SURVEYS, NOTHING: "*"},
    "Query.loyaltySurveys": {ALLOWED: "*"},
    "Query.loyaltySurveys (that are off)": {ALLOWED: OF_SURVEYS, NOTHING: "*"},
    "Query.loyaltySurveyResponses": OF_USERS,
    "LoyaltySurvey.results": {ALLOWED: OF_SURVEYS, REFUSED: "*"},
    "LoyaltySurveyResponse.order": {
        ALLOWED: "manage_users+manage_orders",
        NOTHING: "manage_users elsewhere",
        REFUSED: "*",
    },
    "Mutation.loyaltySurveyAsk": {ALLOWED: SIGNED_IN, REFUSED: "*"},
    "Mutation.loyaltySurveyAnswer": {ALLOWED: SIGNED_IN, REFUSED: "*"},
    "Mutation.loyaltySurveyResponseDone": OF_USERS,
    "Mutation.loyaltySurveyCreate": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltySurveyUpdate": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltySurveyDelete": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Product.loyaltyReviews": {ALLOWED: "*"},
    "Product.loyaltyRating": {ALLOWED: "*"},
    "Query.loyaltyReviews": OF_PRODUCTS,
    "LoyaltyReview.state": OF_PRODUCTS,
    "LoyaltyReview.points": OF_PRODUCTS,
    "LoyaltyReview.pointsGiven": OF_PRODUCTS,
    "LoyaltyReview.decidedAt": OF_PRODUCTS,
    "LoyaltyReview.decidedBy": OF_PRODUCTS,
    "LoyaltyReview.note": OF_PRODUCTS,
    "LoyaltyReview.member": {ALLOWED: "manage_users elsewhere", NOTHING: "*"},
    "Mutation.loyaltyReviewCreate": {"INVALID": SIGNED_IN, REFUSED: "*"},
    "Mutation.loyaltyReviewApprove": OF_PRODUCTS,
    "Query.loyaltyPolls": {ALLOWED: "*"},
    "Query.loyaltyPolls (that are off)": {ALLOWED: OF_DISCOUNTS, NOTHING: "*"},
    "Query.loyaltyPoll": {ALLOWED: OF_POLLS, REFUSED: "*"},
    "Query.loyaltyAllPolls": {ALLOWED: OF_POLLS, REFUSED: "*"},
    "Query.loyaltyPollEntries": OF_USERS,
    "Query.loyaltyPollBallots": OF_USERS,
    "LoyaltyPoll.channels": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "LoyaltyPoll.voters": {ALLOWED: OF_POLLS, REFUSED: "*"},
    "LoyaltyPoll.entriesWaiting": {ALLOWED: OF_POLLS, REFUSED: "*"},
    "LoyaltyPoll.mine": {ALLOWED: "owner", NOTHING: "*"},
    "LoyaltyPoll.myEntry": {ALLOWED: "owner", NOTHING: "*"},
    "LoyaltyPollOption.votes": {ALLOWED: f"owner {OF_POLLS}", NOTHING: "*"},
    "Mutation.loyaltyPollVote": {ALLOWED: SIGNED_IN, REFUSED: "*"},
    "Mutation.loyaltyPollEnter": {"UNIQUE": "owner", ALLOWED: SIGNED_IN, REFUSED: "*"},
    "Mutation.loyaltyPollEntryApprove": OF_USERS,
    "Mutation.loyaltyPollCreate": {ALLOWED: OF_DISCOUNTS, REFUSED: "*"},
    "Mutation.loyaltyPollUpdate": {ALLOWED: "manage_discounts", REFUSED: "*"},
    "Mutation.loyaltyPollDelete": {ALLOWED: "manage_discounts", REFUSED: "*"},
}
_PRODUCT = "{ product(id: $reviewed, channel: $channel) { %s } }"
_REVIEWS = "loyaltyReviews(first: 9) { edges { node { %s } } }"
_POLLS = "{ loyaltyPolls(channel: $channel, first: 1) { edges { node { %s } } } }"
_RESPONSES = "{ loyaltySurveyResponses(first: 9) { edges { node { %s } } } }"
QUESTIONS = {
    "Query.loyaltySurvey": '{ loyaltySurvey(code: "on") { asked: id } }',
    "Query.loyaltySurvey (that is off)": "{ loyaltySurvey(id: $offSurvey) { asked: id } }",
    "Query.loyaltySurveys": "{ loyaltySurveys(first: 9) { edges { node { asked: id } } } }",
    "Query.loyaltySurveys (that are off)": (
        "{ loyaltySurveys(first: 9, after: $lastSurvey) { edges { node { asked: id } } } }"
    ),
    "Query.loyaltySurveyResponses": _RESPONSES % "asked: id",
    "LoyaltySurvey.results": '{ loyaltySurvey(code: "on") { results { asked: answered } } }',
    "LoyaltySurveyResponse.order": _RESPONSES % "order { asked: id }",
    "Mutation.loyaltySurveyAsk": "mutation { loyaltySurveyAsk { survey { asked: id } errors { code } } }",
    "Mutation.loyaltySurveyAnswer": (
        "mutation { loyaltySurveyAnswer(survey: $survey, answers: [{ question: $question, number: 9 }])"
        " { asked: points errors { code } } }"
    ),
    "Mutation.loyaltySurveyResponseDone": (
        'mutation { loyaltySurveyResponseDone(id: $response, note: "Called")'
        " { response { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltySurveyCreate": (
        'mutation { loyaltySurveyCreate(input: { code: "new", about: SHOP, questions: [{ kind: TEXT, text: "?" }] })'
        " { survey { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltySurveyUpdate": (
        "mutation { loyaltySurveyUpdate(id: $survey, input: { points: 9 }) { survey { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltySurveyDelete": (
        "mutation { loyaltySurveyDelete(id: $offSurvey) { survey { asked: id } errors { code } } }"
    ),
    "Product.loyaltyReviews": _PRODUCT % (_REVIEWS % "asked: id"),
    "Product.loyaltyRating": _PRODUCT % "loyaltyRating { asked: count }",
    "Query.loyaltyReviews": "{ " + _REVIEWS % "asked: id" + " }",
    "LoyaltyReview.state": _PRODUCT % (_REVIEWS % "asked: state"),
    "LoyaltyReview.points": _PRODUCT % (_REVIEWS % "asked: points"),
    "LoyaltyReview.pointsGiven": _PRODUCT % (_REVIEWS % "asked: pointsGiven"),
    "LoyaltyReview.decidedAt": _PRODUCT % (_REVIEWS % "asked: decidedAt"),
    "LoyaltyReview.decidedBy": _PRODUCT % (_REVIEWS % "decidedBy { asked: id }"),
    "LoyaltyReview.note": _PRODUCT % (_REVIEWS % "asked: note"),
    "LoyaltyReview.member": _PRODUCT % (_REVIEWS % "member { asked: id }"),
    "Mutation.loyaltyReviewCreate": (
        "mutation { loyaltyReviewCreate(product: $reviewed, stars: 5) { review { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyReviewApprove": (
        "mutation { loyaltyReviewApprove(id: $review, approved: true) { review { asked: id } errors { code } } }"
    ),
    "Query.loyaltyPolls": _POLLS % "asked: id",
    "Query.loyaltyPolls (that are off)": (
        "{ loyaltyPolls(channel: $channel, first: 9, after: $lastPoll) { edges { node { asked: id } } } }"
    ),
    "Query.loyaltyPoll": "{ loyaltyPoll(id: $offPoll) { asked: id } }",
    "Query.loyaltyAllPolls": "{ loyaltyAllPolls(first: 9) { edges { node { asked: id } } } }",
    "Query.loyaltyPollEntries": "{ loyaltyPollEntries(first: 9) { edges { node { asked: id } } } }",
    "Query.loyaltyPollBallots": "{ loyaltyPollBallots(poll: $poll, first: 9) { edges { node { asked: id } } } }",
    "LoyaltyPoll.channels": _POLLS % "channels { asked: id }",
    "LoyaltyPoll.voters": _POLLS % "asked: voters",
    "LoyaltyPoll.entriesWaiting": _POLLS % "asked: entriesWaiting",
    "LoyaltyPoll.mine": _POLLS % "asked: mine",
    "LoyaltyPoll.myEntry": _POLLS % "myEntry { asked: id }",
    "LoyaltyPollOption.votes": _POLLS % "options { asked: votes }",
    "Mutation.loyaltyPollVote": (
        "mutation { loyaltyPollVote(poll: $poll, option: $option) { poll { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyPollEnter": (
        'mutation { loyaltyPollEnter(poll: $poll, text: "Tea") { entry { asked: id } errors { code } } }'
    ),
    "Mutation.loyaltyPollEntryApprove": (
        "mutation { loyaltyPollEntryApprove(id: $entry, approved: true) { entry { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyPollCreate": (
        'mutation { loyaltyPollCreate(input: { code: "new", question: "?" }) { poll { asked: id } errors { code } } }'
    ),
    "Mutation.loyaltyPollUpdate": (
        "mutation { loyaltyPollUpdate(id: $poll, input: { takesEntries: false })"
        " { poll { asked: id } errors { code } } }"
    ),
    "Mutation.loyaltyPollDelete": (
        "mutation { loyaltyPollDelete(id: $offPoll) { poll { asked: id } errors { code } } }"
    ),
}
OPEN = {
    "LoyaltyChoiceCount": "choice count",
    "LoyaltyJourneyStep": "survey",
    "LoyaltyPoll": (
        "id code active question translations tier options closesAt closed settledAt showing points takesEntries"
        " winners prize"
    ),
    "LoyaltyPollBallot": "id member option votedAt sameAddress",
    "LoyaltyPollBallotCountableConnection": LIST,
    "LoyaltyPollBallotCountableEdge": EDGE,
    "LoyaltyPollCountableConnection": LIST,
    "LoyaltyPollCountableEdge": EDGE,
    "LoyaltyPollCreate": "poll errors",
    "LoyaltyPollDelete": "poll errors",
    "LoyaltyPollEnter": "entry errors",
    "LoyaltyPollEntry": "id member text image state enteredAt won points",
    "LoyaltyPollEntryApprove": "entry errors",
    "LoyaltyPollEntryCountableConnection": LIST,
    "LoyaltyPollEntryCountableEdge": EDGE,
    "LoyaltyPollOption": "id text translations image entered won",
    "LoyaltyPollUpdate": "poll errors",
    "LoyaltyPollVote": "poll errors",
    "LoyaltyQuestion": "id kind text choices translations",
    "LoyaltyQuestionResults": "question answered nps csat ces choices",
    "LoyaltyQuestionTranslation": "language text choices",
    "LoyaltyReply": "question number choice text",
    "LoyaltyRating": "average count",
    "LoyaltyReview": "id product stars title text name createdAt approved bought rewarded",
    "LoyaltyReviewApprove": "review errors",
    "LoyaltyReviewCountableConnection": LIST,
    "LoyaltyReviewCountableEdge": EDGE,
    "LoyaltyReviewCreate": "review errors",
    "LoyaltySurvey": "id code active about questions points thanks translations",
    "LoyaltySurveyAnswer": "points thanks errors",
    "LoyaltySurveyAsk": "survey errors",
    "LoyaltySurveyCountableConnection": LIST,
    "LoyaltySurveyCountableEdge": EDGE,
    "LoyaltySurveyCreate": "survey errors",
    "LoyaltySurveyDelete": "survey errors",
    "LoyaltySurveyResponse": "id survey member askedAt answeredAt replies low doneAt doneBy note",
    "LoyaltySurveyResponseCountableConnection": LIST,
    "LoyaltySurveyResponseCountableEdge": EDGE,
    "LoyaltySurveyResponseDone": "response errors",
    "LoyaltySurveyResults": "asked answered nps csatPercent ces questions",
    "LoyaltySurveyUpdate": "survey errors",
}


def world() -> dict[str, str]:
    """Return the ids of what is on and off: surveys with a low answer about an order, a review, polls with an entry.

    The owner has voted and entered in the poll; nobody has bought the product.
    """
    critic = enroll(
        user_id=User.objects.create(email="critic@example.com").pk, settings=ProgramSettings(), now=timezone.now()
    )
    award = OrderAward.objects.filter(member__isnull=False).select_related("member")[0]
    return {**_surveys(critic, award.order_id), **_review(critic, award.order_id), **_polls(award.member)}


def _surveys(critic: LoyaltyMember, order_id: UUID) -> dict[str, str]:
    now = timezone.now()
    questions = [{"kind": "nps", "text": "Would you recommend us?"}]
    on, off = (
        create_survey(
            fields={"code": code, "about": "shop", "active": code == "on", "points": 5, "questions": questions}
        )
        for code in ("on", "off")
    )
    response = SurveyAsking.objects.create(
        survey=on, member=critic, order_id=order_id, asked_at=now, answered_at=now, is_low=True
    )
    return {
        "survey": id_of(on, "LoyaltySurvey"),
        "offSurvey": id_of(off, "LoyaltySurvey"),
        "lastSurvey": to_global_cursor([on.code, str(on.pk)]),
        "question": id_of(on.questions.get(), "LoyaltyQuestion"),
        "response": id_of(response, "LoyaltySurveyResponse"),
    }


def _review(critic: LoyaltyMember, order_id: UUID) -> dict[str, str]:
    product = Product.objects.filter(channel_listings__is_published=True).order_by("pk")[0]
    review = Review.objects.create(
        member=critic,
        product_id=product.pk,
        order_id=order_id,
        stars=4,
        created_at=timezone.now(),
        state=ReviewState.APPROVED,
        points=5,
        awarded=True,
        decided_at=timezone.now(),
        decided_by=User.objects.create(email="moderator@example.com", is_staff=True),
        note="Bought it",
    )
    return {"reviewed": id_of(product), "review": id_of(review, "LoyaltyReview")}


def _polls(owner: LoyaltyMember) -> dict[str, str]:
    now = timezone.now()
    channel_id = Reward.objects.filter(channel_id__isnull=False).values_list("channel_id", flat=True)[0]
    options = [{"text": "Tea"}]
    on, off = (
        create_poll(
            fields={
                "code": code,
                "question": "Which?",
                "active": code == "a",
                "channels": [channel_id],
                "takes_entries": True,
                "options": options,
            },
            now=now,
        )
        for code in ("a", "z")
    )
    option = on.options.get()
    entry = PollOption.objects.create(
        poll=on, member=owner, place=1, text="Mine", entered_at=now, state=EntryState.WAITING
    )
    PollVote.objects.create(poll=on, option=option, member=owner, voted_at=now)
    return {
        "poll": id_of(on, "LoyaltyPoll"),
        "offPoll": id_of(off, "LoyaltyPoll"),
        "lastPoll": to_global_cursor([on.code, str(on.pk)]),
        "option": id_of(option, "LoyaltyPollOption"),
        "entry": id_of(entry, "LoyaltyPollEntry"),
    }
