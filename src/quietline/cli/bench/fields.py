"""The figures as the fields that programs are given; null where nothing was measured."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, Final

from quietline.cli.bench.running import Figures, Row
from quietline.cli.bench.texts import Sample

Fields = dict[str, Any]
FIGURES: Final = ("messages_per_second", "p50_us", "p99_us", "memory_mb", "bare_mb", "load_ms")
RATIOS: Final = tuple(name for name in FIGURES if name != "bare_mb")


def bench_fields(sample: Sample, rows: Sequence[Row]) -> Fields:
    """One document."""
    return {
        "machine": machine(),
        "texts": {
            "file": sample.file,
            "count": len(sample.texts),
            "mean_length": round(sample.mean_length, 1),
        },
        "contenders": [_contender(row, rows) for row in rows],
    }


def machine() -> Fields:
    return {"python": platform.python_version(), "cores": os.cpu_count()}


def ratios(row: Row, rows: Sequence[Row]) -> dict[str, float] | None:
    """Each figure divided by the engine's."""
    engine = next((one.figures for one in rows if one.contender.name == "engine"), None)
    if engine is None or row.figures is None:
        return None
    ours, theirs = asdict(engine), asdict(row.figures)
    return {name: theirs[name] / ours[name] for name in RATIOS}


def _contender(row: Row, rows: Sequence[Row]) -> Fields:
    found = ratios(row, rows)
    return {
        "name": row.contender.name,
        "version": row.version,
        **_figures(row.figures),
        "to_engine": found and {name: float(f"{ratio:.4g}") for name, ratio in found.items()},
        "reason": row.reason,
    }


def _figures(figures: Figures | None) -> Fields:
    if figures is None:
        return dict.fromkeys(FIGURES)
    return {name: round(value, 1) for name, value in asdict(figures).items()}
