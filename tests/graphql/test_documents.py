"""Every query that the documents show is one that the running schema takes."""

import re
from pathlib import Path

import pytest
from graphql.language.parser import parse
from graphql.validation import validate
from saleor.graphql.api import schema

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
QUERIES = [
    pytest.param(query, id=f"{page.name}:{number}")
    for page in PAGES
    for number, query in enumerate(re.findall(r"```graphql\n(.*?)```", page.read_text(), re.DOTALL), 1)
]


@pytest.mark.parametrize("query", QUERIES)
def test_a_query_of_the_documents_is_one_that_the_schema_takes(query):
    assert [error.message for error in validate(schema, parse(query))] == []


def test_there_are_queries():
    assert len(QUERIES) > 10
