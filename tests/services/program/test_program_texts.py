"""What operators write with rewards and tiers: texts in several languages, an image, metadata."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.models import Reward, RewardTranslation, Tier
from saleor_loyalty_plugin.services.program.reward_rows import create_reward, delete_reward, update_reward
from saleor_loyalty_plugin.services.program.tier_rows import create_tier, update_tier

SHIPPING = {"name": "Free delivery", "kind": "free_shipping", "points_cost": 100}
PLATINUM = {"code": "platinum", "name": "Platinum", "threshold": Decimal(5000)}
COLOUR = {"key": "colour", "value": "red"}
SIZE = {"key": "size", "value": ""}

pytestmark = pytest.mark.django_db


@pytest.fixture(params=["reward", "tier"])
def write(request, now):
    """Create a row with some fields, or change it; return what is stored of it."""

    def write(row=None, **fields):
        if request.param == "tier":
            found = create_tier(fields=PLATINUM | fields) if row is None else update_tier(tier=row, fields=fields)
        else:
            how = {"fraction_digits": None, "now": now}
            if row is None:
                found = create_reward(fields=SHIPPING | fields, **how)
            else:
                found = update_reward(reward=row, fields=fields, **how)
        return type(found).objects.get(pk=found.pk)

    return write


def test_metadata_is_kept_and_merged_key_by_key(write):
    # given
    row = write(metadata=[COLOUR, SIZE], private_metadata=[COLOUR])
    assert (row.metadata, row.private_metadata) == ({"colour": "red", "size": ""}, {"colour": "red"})

    # when
    row = write(row, metadata=[{"key": "colour", "value": "blue"}, {"key": "shop", "value": "1"}])

    # then
    assert row.metadata == {"colour": "blue", "size": "", "shop": "1"}
    assert row.private_metadata == {"colour": "red"}


def test_null_empties_metadata_and_an_empty_list_changes_none(write):
    # given
    row = write(metadata=[COLOUR], private_metadata=[COLOUR])

    # when
    row = write(row, metadata=None, private_metadata=[])

    # then
    assert (row.metadata, row.private_metadata) == ({}, {"colour": "red"})


def test_a_row_has_no_metadata_unless_it_is_given(write):
    # when
    row = write()

    # then
    assert (row.metadata, row.private_metadata) == ({}, {})


@pytest.mark.parametrize("field", ["metadata", "private_metadata"])
@pytest.mark.parametrize(
    ("item", "code"),
    [
        ({"key": "", "value": "red"}, "required"),
        ({"key": " \t", "value": "red"}, "required"),
        ({"key": "a\x00", "value": "red"}, "invalid"),
        ({"key": "a", "value": "\ud800"}, "invalid"),
    ],
)
def test_metadata_that_is_refused_leaves_what_was_there(item, code, field, write):
    # given
    row = write(**{field: [COLOUR]})

    # when
    with pytest.raises(LoyaltyError) as refused:
        write(row, **{field: [SIZE, item]})

    # then
    assert (refused.value.field, refused.value.code.value) == (field, code)
    assert getattr(type(row).objects.get(pk=row.pk), field) == {"colour": "red"}


@pytest.fixture
def reward(now):
    """Write a reward's fields as an operator does."""

    def write(**fields):
        found = Reward.objects.first()
        how = {"fraction_digits": None, "now": now}
        return (
            create_reward(fields=SHIPPING | fields, **how)
            if found is None
            else update_reward(reward=found, fields=fields, **how)
        )

    return write


def texts():
    return dict(RewardTranslation.objects.values_list("language_code", "description"))


def test_a_reward_is_described_in_several_languages(reward):
    # given
    polish, german = {"language": "pl", "text": " Za darmo "}, {"language": "de", "text": "Kostenlos"}
    reward(description="For nothing", description_translations=[polish, german])
    assert (Reward.objects.get().description, texts()) == ("For nothing", {"pl": "Za darmo", "de": "Kostenlos"})

    # when an empty text removes one, and another is new
    reward(
        description=None,
        description_translations=[{"language": "pl", "text": " "}, {"language": "fr", "text": "Gratuit"}],
    )

    # then
    assert (Reward.objects.get().description, texts()) == ("", {"de": "Kostenlos", "fr": "Gratuit"})


@pytest.mark.parametrize("field", ["description", "description_translations"])
def test_a_text_that_cannot_be_stored_is_refused(field, reward):
    # given
    wrong = "a\x00" if field == "description" else [{"language": "pl", "text": "a\x00"}]

    # when
    with pytest.raises(LoyaltyError) as refused:
        reward(**{field: wrong})

    # then
    assert refused.value.field == field
    assert not Reward.objects.exists()


def test_texts_go_with_a_reward_that_nobody_claimed(reward):
    # given
    row = reward(description_translations=[{"language": "pl", "text": "Za darmo"}])

    # when
    delete_reward(reward=row)

    # then
    assert texts() == {}


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://shop.example.com/mug.png?v=2", "https://shop.example.com/mug.png?v=2"),
        (" http://localhost:8000/mug.png ", "http://localhost:8000/mug.png"),
        ("", ""),
        (None, ""),
    ],
)
def test_an_image_is_a_web_address_or_none(given, kept, reward):
    # when
    reward(image=given)

    # then
    assert Reward.objects.get().image == kept


@pytest.mark.parametrize(
    "wrong",
    [
        "mug.png",
        "/media/mug.png",
        "//shop.example.com/mug.png",
        "ftp://shop.example.com/mug.png",
        "javascript:alert(1)",
        "data:image/png;base64,AAAA",
        "https://",
        "https://shop.example.com/my mug.png",
        "https://shop.example.com/\x00",
        "https://shop.example.com/" + "x" * 2000,
    ],
)
def test_what_is_no_web_address_is_no_image(wrong, reward):
    # given
    reward(image="https://shop.example.com/mug.png")

    # when
    with pytest.raises(LoyaltyError) as refused:
        reward(image=wrong)

    # then
    assert (refused.value.field, refused.value.code.value) == ("image", "invalid")
    assert Reward.objects.get().image == "https://shop.example.com/mug.png"


def test_tiers_are_told_apart_by_their_metadata():
    # given
    update_tier(tier=Tier.objects.get(code="gold"), fields={"metadata": [COLOUR]})

    # then
    assert list(Tier.objects.values_list("code", "metadata")) == [
        ("bronze", {}),
        ("silver", {}),
        ("gold", {"colour": "red"}),
    ]
