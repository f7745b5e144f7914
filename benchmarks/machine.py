"""Describes the machine, without which no number means anything."""

import os
import platform
from pathlib import Path


def describe() -> dict[str, str]:
    """Return what the machine is, for people."""
    return {
        "cpu": _first("/proc/cpuinfo", "model name") or platform.processor() or "unknown",
        "cores": str(os.cpu_count()),
        "memory": _memory(),
        "kernel": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
    }


def _memory() -> str:
    kibibytes = _first("/proc/meminfo", "MemTotal").split(" ")[0]
    return f"{int(kibibytes) / 2**20:.0f} GiB" if kibibytes.isdigit() else "unknown"


def _first(file: str, key: str) -> str:
    path = Path(file)
    if not path.exists():
        return ""
    for line in path.read_text().splitlines():
        name, _, value = line.partition(":")
        if name.strip() == key:
            return value.strip()
    return ""
