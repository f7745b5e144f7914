"""Settings are checked when they are read."""

import re
from typing import get_type_hints

import pytest

from mainspring import conf
from mainspring.errors import SettingsError


@pytest.mark.parametrize("name", ["apps", "exclude"])
@pytest.mark.parametrize("value", ["shop", 5, None, {"shop": True}, ["shop", 5], [["shop"]]])
def test_a_list_of_labels_holds_strings(name, value, settings):
    settings.MAINSPRING = {name: value}
    with pytest.raises(SettingsError, match=rf"^MAINSPRING\['{name}'\] is "):
        conf.load()


@pytest.mark.parametrize("value", [["b", "a"], ("b", "a")])
def test_a_list_keeps_its_order(value, settings):
    settings.MAINSPRING = {"apps": value}
    assert conf.load().apps == ("b", "a")


def test_a_set_is_read_in_one_order(settings):
    settings.MAINSPRING = {"apps": {"c", "a", "b"}}
    assert conf.load().apps == ("a", "b", "c")


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [
        ("cost", -5, "a whole number greater than 0"),
        ("cost", 0, "a whole number greater than 0"),
        ("cost", True, "a whole number greater than 0"),
        ("cost", "5", "a whole number greater than 0"),
        ("statement_timeout", -0.5, "a number, 0 or greater"),
        ("statement_timeout", float("nan"), "a number, 0 or greater"),
        ("warn_only", 1, "True or False"),
    ],
)
def test_a_limit_out_of_bounds_says_what_it_is_to_be(name, value, wanted, settings):
    settings.MAINSPRING = {"limits": {name: value}}
    said = f"MAINSPRING['limits']['{name}'] is {value!r}; it is to be {wanted}."
    with pytest.raises(SettingsError, match=f"^{re.escape(said)}$"):
        conf.load()


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [
        ("keep_finished", -1, "a number, 0 or greater, or None"),
        ("keep_exhausted", "90", "a number, 0 or greater, or None"),
        ("keep_failures", True, "a number, 0 or greater, or None"),
        ("batch", 0, "a whole number greater than 0"),
        ("lease", -1, "a number, 0 or greater"),
        ("lease", 0, "greater than 0"),
        ("poll", 0.0, "greater than 0"),
    ],
)
def test_a_setting_of_events_out_of_bounds_says_what_it_is_to_be(name, value, wanted, settings):
    settings.MAINSPRING = {"events": {name: value}}
    said = f"MAINSPRING['events']['{name}'] is {value!r}; it is to be {wanted}."
    with pytest.raises(SettingsError, match=f"^{re.escape(said)}$"):
        conf.load()


def test_events_may_be_kept_for_ever(settings):
    settings.MAINSPRING = {"events": {"keep_finished": None, "keep_exhausted": 0}}
    kept = conf.load().events
    assert (kept.keep_finished, kept.keep_exhausted, kept.keep_failures) == (None, 0, None)


def types_of_settings():
    classes = (
        conf.Settings,
        conf.Limits,
        conf.GraphQLSettings,
        conf.EventsSettings,
        conf.WebhooksSettings,
        conf.FieldClass,
    )
    return {hint for class_ in classes for hint in get_type_hints(class_).values()}


def test_every_checked_type_says_what_is_wanted():
    assert conf._WANTED.keys() == conf._PLAIN.keys()
    assert conf._PLAIN.keys() <= types_of_settings()
