"""Whatever happens to orders and answers, in whatever order it is told, and partly never: the end is the same."""

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from django.db import connection, transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from saleor_loyalty_plugin.features.play.challenges.services.news import note_answers, note_missed
from saleor_loyalty_plugin.features.play.models import ChallengeNews, ChallengeRun
from saleor_loyalty_plugin.services.questions.answers import answer_with

from .playing import Play, challenge, goods, join, points, voucher

pytestmark = pytest.mark.django_db
BEGIN = datetime(2026, 11, 1, tzinfo=UTC)
END = datetime(2026, 12, 24, tzinfo=UTC)
ORDERS = 6
HAPPENS = st.lists(
    st.tuples(
        st.sampled_from(
            ["pay", "refund", "refund a part", "pay again", "answer", "tell", "tell twice", "bring", "lose"]
        ),
        st.integers(0, ORDERS - 1),
    ),
    max_size=14,
)


class Surveys:
    """Answers by member."""

    def __init__(self):
        self.moments = {}

    def given(self, member_ids, *, since, using=None):
        return {pk: [at for at in self.moments.get(pk, []) if at >= since] for pk in member_ids}

    def answered(self, *, after, until):
        return [pk for pk, moments in self.moments.items() if any(after < at <= until for at in moments)]


class World:
    """Two members with orders on set days, challenges of every goal, and a limit of one winner."""

    def __init__(self):
        self.play, self.surveys = Play(), Surveys()
        answer_with(self.surveys)
        self.members = [join("ada", BEGIN), join("grace", BEGIN)]
        self.challenges = [
            challenge(BEGIN, points=1, winners=1),
            challenge(BEGIN, goal="spend", target=Decimal(50), points=10, period="once"),
            challenge(BEGIN, goal="pieces", target=Decimal(3), points=100, categories=[1], period="week"),
            challenge(BEGIN, goal="categories", target=Decimal(2), points=None, badge="b", badge_name="B"),
            challenge(BEGIN, goal="streak", streak_of="week", target=Decimal(2), points=1000, period="once"),
            challenge(BEGIN, goal="answers", target=Decimal(2), points=10_000, period="once"),
            challenge(BEGIN, target=Decimal(2), points=None, reward_id=voucher().pk, period="from_joining", days=20),
        ]
        self.placed = {}

    def happen(self, what, number):
        member, day = self.members[number % 2], BEGIN + timedelta(days=5 * number, hours=9)
        if what == "pay" and number not in self.placed:
            lines = goods((number, number % 2 + 1, 2), (9, 1, 1))
            self.placed[number] = self.play.pay(member, day, "30.00", lines)
        elif what == "answer":
            self.surveys.moments.setdefault(member.pk, []).append(day)
        elif number in self.placed and what in CHANGES:
            self.play.orders.change(self.placed[number], **CHANGES[what])

    def look(self, what, number):
        if what.startswith("tell") and number in self.placed:
            for _ in range(1 + what.endswith("twice")):
                self.play.tell(self.placed[number])
                self.play.follow(END)
        elif what == "bring":
            self.play.bring(END)
        elif what == "lose":
            ChallengeNews.objects.all().delete()

    def sweep(self):
        """Read everything, as the tasks of a night do."""
        self.play.tell()
        note_missed()
        note_answers(now=END, within=timedelta(days=90))
        ChallengeNews.objects.bulk_create(ChallengeNews(member=member) for member in self.members)
        self.play.follow(END)

    def state(self):
        runs = ChallengeRun.objects.filter(given=True).select_related("claim", "member__user", "challenge")
        return points(*self.members), sorted(
            (
                self.challenges.index(run.challenge),
                run.member.user.username,
                run.period_key,
                run.badge,
                run.claim and run.claim.claim_state,
            )
            for run in runs
        )


CHANGES = {
    "refund": {"paid_base": Decimal(0), "counted": False},
    "refund a part": {"paid_base": Decimal(10), "counted": True},
    "pay again": {"paid_base": Decimal(30), "counted": True},
}


@contextmanager
def example():
    """Undo what one example has written, once the database has checked it."""
    with transaction.atomic():
        yield World()
        connection.check_constraints()
        transaction.set_rollback(True)
    answer_with(None)


@settings(max_examples=12)
@given(HAPPENS)
def test_who_was_told_when_does_not_matter(happening):
    # given it all happens, and nobody looks before the end
    with example() as world:
        for what, number in happening:
            world.happen(what, number)
        world.sweep()
        end = world.state()

    # when it is told in between, more than once, and what was noted is lost
    with example() as world:
        for what, number in happening:
            world.happen(what, number)
            world.look(what, number)
        world.sweep()

        # then
        assert world.state() == end

        # and another look changes nothing
        world.sweep()
        assert world.state() == end
        assert all(run.due == run.given for run in ChallengeRun.objects.all())
        first = ChallengeRun.objects.filter(challenge=world.challenges[0], given=True, period_key="2026-11-01")
        assert first.count() < 2


@settings(max_examples=6)
@given(st.sets(st.integers(0, ORDERS - 1)), st.randoms(use_true_random=False))
def test_in_which_order_they_are_told_does_not_matter(paid, random):
    ends = []
    for _ in range(2):
        with example() as world:
            for number in sorted(paid):
                world.happen("pay", number)
            told = sorted(paid)
            random.shuffle(told)
            for number in told:
                world.look("tell", number)
            ends.append(world.state())
    assert ends[0] == ends[1]
