"""Changes what one principal may not see, told row by row apart from how policies are compiled."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.contrib.contenttypes.models import ContentType

from tests.vault import models

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from mainspring.operation.principal import Principal


@dataclass
class Unseen:
    """What of the vault somebody does not see, by the wording of `tests/vault/domain.py`."""

    who: Principal
    rng: Random
    agency: Any = field(init=False)
    agent: Any = field(init=False)
    vetted: Any = field(init=False)

    def __post_init__(self) -> None:
        self.agency = self.who.attribute("agency")
        self.agent = self.who.attribute("agent")
        self.vetted = self.who.attribute("vetted")

    def change(self) -> None:
        """Change, add and remove what is not seen, and nothing else."""
        for agency in models.Agency.objects.all():
            self._agency(agency)
        for tag in models.Tag.objects.all():
            if not self.who.permits("vault.view_weight"):
                tag.weight = self._number()
                tag.save()
        self._agents()
        self._dossiers()
        self._pages()
        self._things()
        self._notes()

    # Rows ----------------------------------------------------------------------------------------

    def sees_agent(self, agent: Any) -> bool:
        """Tell whether an agent is there."""
        return agent.active or self.who.is_staff

    def sees_dossier(self, dossier: Any) -> bool:
        """Tell whether a dossier is there."""
        low = dossier.level is not None and dossier.level < 5
        return low or self._owns(dossier.agency_id) or "director" in self.who.roles

    def sees_page(self, page: Any) -> bool:
        """Tell whether a page is there."""
        level = page.dossier.level
        low = level is not None and level <= 3
        return (low and not page.hidden) or self._owns(page.dossier.agency_id)

    def _owns(self, agency: int | None) -> bool:
        return agency is not None and agency == self.agency

    # Changes -------------------------------------------------------------------------------------

    def _agency(self, agency: Any) -> None:
        if "auditor" not in self.who.roles:
            agency.budget = self._number()
            agency.save()
        models.Ledger.objects.create(agency=agency, amount=self._number())
        models.Ledger.objects.filter(agency=agency)[0].delete()

    def _agents(self) -> None:
        for agent in models.Agent.objects.all():
            agent.codename = f"code-{agent.pk}-{self.rng.random()}"
            if not (self._owns(agent.agency_id) and "officer" in self.who.roles):
                agent.salary = self._maybe(self._number())
            if not (self.who.is_staff or agent.pk == self.agent):
                agent.clearance = self._maybe(self._number())
            if not self.who.is_authenticated:
                agent.mentor_id = self._anybody()
            if not self.sees_agent(agent):
                agent.name = self._word()
                agent.agency_id = self.rng.choice((1, 2, 3, None))
                agent.mentor_id = self._anybody()
            agent.save()
        if not self.who.is_staff:
            models.Agent.objects.create(
                name=self._word(), codename=f"new-{self.rng.random()}", agency_id=1, active=False
            )
            if self.rng.random() < 0.5:
                models.Agent.objects.filter(active=False).exclude(pk=self.agent)[0].delete()

    def _dossiers(self) -> None:
        for dossier in models.Dossier.objects.all():
            low, lowest = (dossier.level is not None and dossier.level <= bound for bound in (2, 1))
            dossier.remark = self._maybe(self._word())
            dossier.reviewer_id = self._anybody()
            if not low:
                dossier.secret = f"{self._word()}-{self.rng.random()}"
            if not lowest:
                dossier.contact_id = self._anybody()
            if not self._owns(dossier.agency_id):
                dossier.cost = self._maybe(self._number())
            if self.vetted is not True:
                day = datetime.date(self.rng.randint(2010, 2029), 1, 1)
                dossier.opened = self._maybe(day)
            if not self.sees_dossier(dossier):
                dossier.title = f"{self._word()}-{dossier.pk}"
                dossier.level = self.rng.choice((5, 7, 9, None))
                dossier.lead_id = self._anybody()
                dossier.limit = self._number()
                dossier.tags.set(self.rng.sample((1, 2, 3), self.rng.randint(0, 3)))
            dossier.save()
            self._watches(dossier)
            dossier.sealed.text = self._word()
            dossier.sealed.save()
        others = [agency for agency in (1, 2, 3) if agency != self.agency]
        if "director" not in self.who.roles:
            models.Dossier.objects.create(
                title=f"new-{self.rng.random()}", agency_id=self.rng.choice(others),
                lead_id=self._anybody(), level=9, secret=f"new-{self.rng.random()}",
            ).tags.add(1)  # fmt: skip

    def _watches(self, dossier: Any) -> None:
        if "director" in self.who.roles:
            return
        if not self.who.is_authenticated or not self.sees_dossier(dossier):
            # Who watches is not seen then; a watch of one's own is seen as a row all the same.
            models.Watch.objects.filter(dossier=dossier).exclude(agent=self.agent).delete()
        for agent in models.Agent.objects.exclude(pk=self.agent).filter(active=False)[:2]:
            if not self.who.is_staff:
                models.Watch.objects.create(dossier=dossier, agent=agent, kind=self._word()[:10])
        models.Watch.objects.exclude(agent=self.agent).update(kind=self._word()[:10])

    def _pages(self) -> None:
        for page in models.Page.objects.select_related("dossier"):
            shows_text = page.grade is not None and page.grade < page.number
            if not (self.vetted is False and self.who.is_staff):
                # Whether it is below the number shows in the text; nothing else of it does.
                below = range(-3, page.number)
                above = (page.number, page.number + 3, None)
                page.grade = self.rng.choice(tuple(below) if shows_text else above)
            if not shows_text:
                page.text = self._word()
            if not self.sees_page(page):
                page.text = self._word()
                page.grade = self._maybe(self._number())
            page.save()
        for dossier in models.Dossier.objects.all():
            if not self._owns(dossier.agency_id):
                models.Page.objects.create(
                    dossier=dossier, number=self._number() + 100, text=self._word(), hidden=True
                )

    def _things(self) -> None:
        for asset in models.Asset.objects.all():
            if not self._owns(asset.agency_id):
                asset.worth = self._number()
                asset.save()
        for vehicle in models.Vehicle.objects.all():
            if not self.who.is_authenticated or vehicle.stolen:
                vehicle.plate = self._word()
                vehicle.save()
        for box in models.Strongbox.objects.all():
            if "keeper" not in self.who.roles:
                box.combination = self._word()
                box.save()

    def _notes(self) -> None:
        kinds = ContentType.objects.get_for_models(models.Sealed, models.Dossier, models.Agent)
        for note in models.Note.objects.all():
            target = note.target
            hidden = target is None or isinstance(target, models.Sealed)
            hidden |= isinstance(target, models.Dossier) and not self.sees_dossier(target)
            hidden |= isinstance(target, models.Agent) and not self.sees_agent(target)
            if hidden:
                note.target_type, note.target_id = self.rng.choice(tuple(self._nowhere(kinds)))
                note.save()

    def _nowhere(self, kinds: dict[Any, ContentType]) -> Iterator[tuple[ContentType, int]]:
        yield kinds[models.Sealed], 1
        yield kinds[models.Dossier], 999
        for dossier in models.Dossier.objects.all():
            if not self.sees_dossier(dossier):
                yield kinds[models.Dossier], dossier.pk
        for agent in models.Agent.objects.all():
            if not self.sees_agent(agent):
                yield kinds[models.Agent], agent.pk

    # Values --------------------------------------------------------------------------------------

    def _number(self) -> int:
        return self.rng.randint(-5, 80)

    def _word(self) -> str:
        return self.rng.choice(("Alpha", "Ada", "zz", "secret-1", "a", "Zeta", "", "Owls", "m"))

    def _maybe(self, value: Any) -> Any:
        return self.rng.choice((value, None))

    def _anybody(self) -> int | None:
        keys = models.Agent.objects.values_list("pk", flat=True)
        return self.rng.choice((*keys, None))
