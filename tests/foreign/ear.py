"""A plugin that notes what it is told of the foreign project."""

from tests.office.listening import Ear

EAR = Ear()

writing = EAR.writing
written = EAR.written
