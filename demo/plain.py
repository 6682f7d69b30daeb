"""The story on the plain engine: PostgreSQL and a list of users, no Saleor."""

import os

import django
from django.core.management import call_command

from .console import say, working
from .databases import demo_database
from .stories.story import play


def run() -> None:
    with demo_database("template0") as url:
        os.environ.update(DATABASE_URL=url, DJANGO_SETTINGS_MODULE="tests.plain_settings")
        django.setup()
        try:
            with working("Making a database of its own"):
                call_command("migrate", verbosity=0)
            play(_shop())
        finally:
            django.db.connections.close_all()
    say("\nAll figures are as the rules demand.")


def _shop():
    # Models can be imported only once Django is set up.
    from django.contrib.auth import get_user_model

    from .shops.plain_shop import PlainShop

    return PlainShop(get_user_model().objects.create(username="ada").pk)
