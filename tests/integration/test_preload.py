"""What the first request would make is made when a server loads the application."""

import gc

from django.apps import apps

from mainspring.apps import build, preload


def test_the_schema_is_there_and_is_passed_by(monkeypatch):
    config = apps.get_app_config("mainspring")
    fresh = build(config.domain.settings)
    monkeypatch.setattr(config, "domain", fresh)
    assert "graphql" not in vars(fresh)
    before = gc.get_freeze_count()
    try:
        preload()
        assert "graphql" in vars(fresh)
        assert gc.get_freeze_count() > before + len(fresh.graphql.schema.type_map)
    finally:
        gc.unfreeze()
