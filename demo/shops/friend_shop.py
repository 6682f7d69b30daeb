"""What the story of two friends needs of a real Saleor: a code, a challenge, a survey, and minutes that pass."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from ..mail import MailFolder
from .message_shop import switch_on
from .saleor_shop import SaleorShop

TERMS = """mutation ($input: LoyaltyReferralTermsInput!) {
    loyaltyReferralTermsUpdate(input: $input) { errors { field message code } }
}"""
SETTINGS = """mutation {
    loyaltySettingsUpdate(input: { referralPendingDays: 0 }) { errors { field message } }
}"""
CODE = "{ loyaltyMember { referral { code } } }"
USE = """mutation ($code: String!) {
    loyaltyReferralUse(code: $code) { referral { state } errors { field message code } }
}"""
HELD = """{
    loyaltyReferrals(first: 10, filter: { states: [REVIEW] }) { edges { node { id reasons } } }
}"""
APPROVE = """mutation ($id: ID!, $note: String!) {
    loyaltyReferralDecide(id: $id, approve: true, note: $note) { referral { state } errors { field message code } }
}"""
CHALLENGE = """mutation ($input: LoyaltyChallengeInput!) {
    loyaltyChallengeCreate(input: $input) { errors { field message code } }
}"""
PROGRESS = "{ loyaltyMember { challenges { challenge { code } progress target hasPrize } badges { name } } }"
SURVEY = """mutation ($input: LoyaltySurveyInput!) {
    loyaltySurveyCreate(input: $input) { survey { id } errors { field message code } }
}"""
ASK = """mutation ($channel: String!) {
    loyaltySurveyAsk(channel: $channel) {
        survey { id points questions { id text } }
        errors { field message code }
    }
}"""
ANSWER = """mutation ($survey: ID!, $answers: [LoyaltyAnswerInput!]!) {
    loyaltySurveyAnswer(survey: $survey, answers: $answers) { points thanks errors { field message code } }
}"""
RESULTS = "query ($id: ID!) { loyaltySurvey(id: $id) { results { asked answered } } }"


class FriendShop:
    """The same shop, with a friend of the shopper's. `pass_some_minutes` does what beat does meanwhile."""

    def __init__(
        self, ada: SaleorShop, bea: SaleorShop, *, post: MailFolder, pass_some_minutes: Callable[[], Any]
    ) -> None:
        self.ada, self.bea, self.staff = ada, bea, ada.staff
        self.post, self.pass_some_minutes = post, pass_some_minutes

    def promise(self, **terms: Any) -> None:
        """Have staff say what a friend brings, given as soon as the friend has paid, and switch the journeys on."""
        self.staff.mutate(TERMS, input={"active": True, **terms})
        self.staff.mutate(SETTINGS)
        for code in ("friend-ordered", "challenge-done"):
            switch_on(self.staff, code)

    def code(self) -> str:
        return self.ada.shopper.query(CODE)["loyaltyMember"]["referral"]["code"]

    def use(self, code: str) -> str:
        """Have the friend say by whose code they came; return what that is answered."""
        return self.bea.shopper.mutate(USE, code=code)["referral"]["state"]

    def held(self) -> list[dict[str, Any]]:
        return [edge["node"] for edge in self.staff.query(HELD)["loyaltyReferrals"]["edges"]]

    def approve(self, referral: str, note: str) -> str:
        return self.staff.mutate(APPROVE, id=referral, note=note)["referral"]["state"]

    def challenge(self, **facts: Any) -> None:
        """Have staff set a challenge up that begins now."""
        self.staff.mutate(CHALLENGE, input={"period": "ONCE", "startsAt": datetime.now(UTC).isoformat(), **facts})

    def progress(self) -> dict[str, Any]:
        return self.bea.shopper.query(PROGRESS)["loyaltyMember"]

    def survey(self, **facts: Any) -> str:
        """Have staff write a survey about the shop; return its id."""
        return self.staff.mutate(SURVEY, input={"about": "SHOP", "active": True, **facts})["survey"]["id"]

    def ask(self) -> dict[str, Any]:
        return self.bea.shopper.mutate(ASK, channel="us")["survey"]

    def answer(self, survey: dict[str, Any], number: int) -> dict[str, Any]:
        answers = [{"question": survey["questions"][0]["id"], "number": number}]
        return self.bea.shopper.mutate(ANSWER, survey=survey["id"], answers=answers)

    def results(self, survey: str) -> dict[str, int]:
        return self.staff.query(RESULTS, id=survey)["loyaltySurvey"]["results"]

    def available(self) -> tuple[int, int]:
        """Return the points of both."""
        return self.ada.points("USD").available, self.bea.points("USD").available

    def last_mail(self) -> tuple[str, str]:
        """Return to whom the newest message went, and its subject."""
        mail = self.post.mails[-1]
        return mail.to, mail.subject.replace("\u00a0", " ")
