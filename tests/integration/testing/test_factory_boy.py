"""Factories of factory_boy get valid values for what they do not declare."""

import subprocess
import sys

import pytest

from tests.library.models import Press, Volume, Writer

factory = pytest.importorskip("factory")


@pytest.fixture
def volumes():
    from mainspring.testing.factory_boy import ValidFactory

    class WriterFactory(ValidFactory):
        class Meta:
            model = Writer

        name = "Sei"

    class VolumeFactory(ValidFactory):
        class Meta:
            model = Volume

        writer = factory.SubFactory(WriterFactory)
        title = factory.Sequence(lambda number: f"Volume {number}")

    VolumeFactory.reset_sequence(1)
    factory.random.reseed_random("library")
    return VolumeFactory


def test_built_rows_have_what_is_declared_and_valid_rest(volumes):
    volume = volumes.build(cost=5)
    assert (volume.title, volume.writer.name, volume.cost) == ("Volume 1", "Sei", 5)
    assert len(volume.isbn) <= 13
    assert volume.isbn


@pytest.mark.django_db
def test_stored_rows_come_from_the_seed_of_factory_boy(volumes):
    first = [volume.isbn for volume in volumes.create_batch(5)]
    assert Volume.objects.count() == Writer.objects.count() == 5
    Volume.objects.all().delete()
    factory.random.reseed_random("library")
    assert [volume.isbn for volume in volumes.create_batch(5)] == first


@pytest.mark.django_db
def test_rows_that_are_there_are_found():
    from mainspring.testing.factory_boy import ValidFactory

    class PressFactory(ValidFactory):
        class Meta:
            model = Press
            django_get_or_create = ("name",)

    assert PressFactory(name="Acme") == PressFactory(name="Acme")
    assert PressFactory(name="Other").code != PressFactory(name="Acme").code


def test_without_the_package_the_bridge_alone_is_missing():
    program = (
        "import sys; sys.modules['factory'] = None\n"
        "import mainspring.testing\n"
        "try:\n    import mainspring.testing.factory_boy\n"
        "except ImportError as error:\n    print(error)\n"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == (
        "mainspring.testing.factory_boy needs factory_boy: install mainspring[factory-boy].\n"
    )
