"""A Django project with nothing but users: models, selectors and services need no Saleor."""

import hashlib
import os
from pathlib import Path

import dj_database_url

SECRET_KEY = "only-for-tests"
USE_TZ = True
TIME_ZONE = "UTC"
# The host's default, so that a migration of ours that relies on it shows here.
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.auth", "saleor_loyalty_plugin"]
DATABASES = {"default": dj_database_url.parse(os.environ.get("DATABASE_URL", "postgres://localhost/postgres"))}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# Two working copies on one server keep apart.
_checkout = hashlib.sha256(str(Path(__file__).resolve()).encode()).hexdigest()[:6]
DATABASES["default"]["TEST"] = {"NAME": f"test_plain_{_checkout}"}
