"""What every mutation of a row does, on a row that the schema does not have: translations of tiers, as notes."""

import graphene
import pytest
from saleor.account.models import User
from saleor.graphql.core.types import BaseInputObjectType, ModelObjectType
from saleor.permission.enums import AccountPermissions

from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.graphql.core.rows.mutations import RowCreate, RowDelete, RowUpdate
from saleor_loyalty_plugin.graphql.tiers.types import LoyaltyTier
from saleor_loyalty_plugin.models import TierTranslation

from ..callers import id_of
from ..tiers.tiers import switch_off, tier, tier_id


class Note(ModelObjectType[TierTranslation]):
    id = graphene.GlobalID(required=True)
    description = graphene.String()

    class Meta:
        description = "A note on a tier."
        interfaces = [graphene.relay.Node]
        model = TierTranslation


class NoteInput(BaseInputObjectType):
    description = graphene.String()
    tier = graphene.ID()


def save_note(*, fields, tier_translation=None):
    note = tier_translation or TierTranslation(language_code="pl")
    for name, value in fields.items():
        setattr(note, name, value)
    if note.tier_id is None:
        raise LoyaltyError("A note is on a tier.", field="tier_id")
    if not note.description:
        raise LoyaltyError("Enter a text.", field="description")
    note.save()
    return note


def delete_note(*, tier_translation):
    if tier_translation.description == "Kept":
        raise LoyaltyError("This note stays.")
    tier_translation.delete()


def show_note(*, note, fields):
    return note


class NoteCreate(RowCreate):
    references = {"tier": LoyaltyTier}

    class Meta:
        description = "Adds a note."
        object_type = Note
        input_type = NoteInput
        service = save_note


class NoteUpdate(RowUpdate):
    class Meta:
        description = "Changes a note."
        object_type = Note
        input_type = NoteInput
        service = save_note


class NoteDelete(RowDelete):
    class Meta:
        description = "Deletes a note."
        object_type = Note
        service = delete_note


class NoteShow(RowUpdate):
    returns = "The {} as everybody sees it."

    class Meta:
        description = "Leaves a note as it is."
        object_type = Note
        service = show_note
        input_type = NoteInput
        return_field_name = "note"
        permissions = (AccountPermissions.MANAGE_USERS,)


class Mutations(graphene.ObjectType):
    create = NoteCreate.Field()
    update = NoteUpdate.Field()
    delete = NoteDelete.Field()
    show = NoteShow.Field()


class Queries(graphene.ObjectType):
    nothing = graphene.String()


NOTES = graphene.Schema(query=Queries, mutation=Mutations, types=[LoyaltyTier])
ANSWER = "{ tierTranslation { id description } errors { field code message } }"
CREATE = f"mutation($input: NoteInput!) {{ create(input: $input) {ANSWER} }}"
UPDATE = f"mutation($id: ID!, $input: NoteInput!) {{ update(id: $id, input: $input) {ANSWER} }}"
DELETE = f"mutation($id: ID!) {{ delete(id: $id) {ANSWER} }}"
SHOW = "mutation($id: ID!) { show(id: $id, input: {}) { note { description } } }"


@pytest.fixture
def ask(program, schema_context, staff_user, permission_manage_discounts):
    """Ask as a staff user with MANAGE_DISCOUNTS."""
    staff_user.user_permissions.add(permission_manage_discounts)
    schema_context.user = staff_user

    def ask(mutation, **variables):
        result = NOTES.execute(mutation, variables=variables, context_value=schema_context)
        assert not result.errors, result.errors
        (found,) = result.data.values()
        return found

    return ask


@pytest.fixture
def note(db):
    return TierTranslation.objects.create(tier=tier("gold"), language_code="pl", description="Old")


def refused(found):
    """Return field and code of the one error, having checked that no row came with it."""
    assert found["tierTranslation"] is None
    ((error),) = found["errors"]
    return error["field"], error["code"]


def test_a_row_is_created_with_the_key_of_what_its_id_names(ask):
    # when
    found = ask(CREATE, input={"description": "New", "tier": tier_id("gold")})

    # then
    created = TierTranslation.objects.get()
    assert found == {"tierTranslation": {"id": id_of(created, "Note"), "description": "New"}, "errors": []}
    assert created.tier == tier("gold")


def test_a_row_is_changed_where_it_is_given(ask, note):
    # when
    found = ask(UPDATE, id=id_of(note, "Note"), input={"description": "New"})

    # then
    assert found == {"tierTranslation": {"id": id_of(note, "Note"), "description": "New"}, "errors": []}
    assert list(TierTranslation.objects.values_list("pk", "description")) == [(note.pk, "New")]


def test_a_deleted_row_is_answered_with_its_id(ask, note):
    # given
    note_id = id_of(note, "Note")

    # when
    found = ask(DELETE, id=note_id)

    # then
    assert found == {"tierTranslation": {"id": note_id, "description": "Old"}, "errors": []}
    assert not TierTranslation.objects.exists()


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"description": ""}, ("tier", "INVALID")),
        ({"description": "", "tier": "gold"}, ("description", "INVALID")),
        ({"tier": None}, ("tier", "INVALID")),
        ({"tier": ""}, ("tier", "NOT_FOUND")),
        ({"tier": graphene.Node.to_global_id("LoyaltyTier", 0)}, ("tier", "NOT_FOUND")),
        ({"tier": graphene.Node.to_global_id("Note", 1)}, ("tier", "GRAPHQL_ERROR")),
    ],
)
def test_what_is_refused_is_an_error_on_the_inputs_field(given, error, ask):
    # given
    if given.get("tier") == "gold":
        given = given | {"tier": tier_id("gold")}

    # then
    assert refused(ask(CREATE, input=given)) == error
    assert not TierTranslation.objects.exists()


@pytest.mark.parametrize("mutation", [UPDATE, DELETE])
@pytest.mark.parametrize(
    ("note_id", "code"),
    [("", "NOT_FOUND"), ("gold", "GRAPHQL_ERROR"), (graphene.Node.to_global_id("Note", 0), "NOT_FOUND")],
)
def test_a_row_that_is_not_there_is_an_error_on_id(mutation, note_id, code, ask, note):
    # given
    variables = {"input": {"description": "New"}} if mutation is UPDATE else {}

    # then
    assert refused(ask(mutation, id=note_id, **variables)) == ("id", code)
    assert list(TierTranslation.objects.values_list("description", flat=True)) == ["Old"]


def test_a_row_that_the_service_keeps_is_not_answered(ask, note):
    # given
    TierTranslation.objects.update(description="Kept")

    # then
    assert refused(ask(DELETE, id=id_of(note, "Note"))) == (None, "INVALID")
    assert TierTranslation.objects.exists()


def test_rows_are_prepared_while_the_program_is_switched_off(ask, note):
    # given
    switch_off()
    note_id, given = id_of(note, "Note"), {"description": "New"}

    # then
    assert ask(CREATE, input=given | {"tier": tier_id("silver")})["errors"] == []
    assert ask(UPDATE, id=note_id, input=given)["errors"] == []
    assert list(TierTranslation.objects.values_list("description", flat=True)) == ["New", "New"]
    assert ask(DELETE, id=note_id)["errors"] == []
    assert TierTranslation.objects.get().tier == tier("silver")


def test_who_does_not_manage_discounts_is_refused(note, program, schema_context, staff_user):
    # given
    schema_context.user = staff_user

    # when
    result = NOTES.execute(DELETE, variables={"id": id_of(note, "Note")}, context_value=schema_context)

    # then
    assert "MANAGE_DISCOUNTS" in str(result.errors[0])
    assert TierTranslation.objects.exists()


def test_permissions_and_names_can_be_others(note, ask, schema_context, permission_manage_users):
    # given somebody who manages discounts
    denied = NOTES.execute(SHOW, variables={"id": id_of(note, "Note")}, context_value=schema_context)
    assert "MANAGE_USERS" in str(denied.errors[0])

    # when
    schema_context.user.user_permissions.set([permission_manage_users])
    schema_context.user = User.objects.get(pk=schema_context.user.pk)

    # then
    assert ask(SHOW, id=id_of(note, "Note")) == {"note": {"description": "Old"}}


def test_descriptions_follow_from_the_rows_name():
    # given
    fields = NOTES.get_mutation_type().fields
    described = {
        name: {argument: given.description for argument, given in field.args.items()} for name, field in fields.items()
    }

    # then
    assert described["create"] == {"input": "Fields of the tier translation."}
    assert described["update"] == {"id": "ID of the tier translation.", "input": "Fields to change."}
    assert described["delete"] == {"id": "ID of the tier translation."}
    returned = {name: next(iter(field.type.fields.values())).description for name, field in fields.items()}
    assert returned == {
        "create": "The new tier translation.",
        "update": "The updated tier translation.",
        "delete": "The deleted tier translation.",
        "show": "The tier translation as everybody sees it.",
    }
    assert fields["delete"].description.endswith("Requires one of the following permissions: MANAGE_DISCOUNTS.")
