"""The pictures a group would paste in: a plain logo, and a drawn chart."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

SCALE = 3
"""Drawn large and made smaller, so that slanted lines come out smooth."""


def logo(path: Path, colour: str, wave: str) -> None:
    """A shield with two waves; no municipality's own arms."""
    image = Image.new("RGB", (80 * SCALE, 96 * SCALE), "white")
    draw = ImageDraw.Draw(image)
    shield = [(6, 4), (74, 4), (74, 56), (40, 92), (6, 56)]
    draw.polygon([(x * SCALE, y * SCALE) for x, y in shield], fill=colour)
    for top in (30, 48):
        points = [(10 + 6 * i, top + (4 if i % 2 else -4)) for i in range(11)]
        draw.line([(x * SCALE, y * SCALE) for x, y in points], fill=wave, width=4 * SCALE, joint="curve")
    _save(image, path)


def line_chart(path: Path, years: Sequence[int], series: Sequence[tuple[str, str, Sequence[float]]], top: int,
               unit: str) -> None:  # fmt: skip
    """One line per series with its name at the end of it, so that colour is not all that tells them apart."""
    width = 570 + 9 * max(len(name) for name, _, _ in series)
    image = Image.new("RGB", (width * SCALE, 360 * SCALE), "white")
    draw = ImageDraw.Draw(image)
    font = _font(14 * SCALE)
    left, right, bottom, height = 60, 540, 310, 270

    def spot(index: int, value: float) -> tuple[float, float]:
        x = left + 20 + (right - left - 40) * index / (len(years) - 1)
        return x * SCALE, (bottom - height * value / top) * SCALE

    for value in range(0, top + 1, top // 4):
        y = spot(0, value)[1]
        draw.line([(left * SCALE, y), (right * SCALE, y)], fill="#CCCCCC", width=SCALE)
        draw.text(((left - 8) * SCALE, y), f"{value} {unit}".strip(), fill="#222222", font=font, anchor="rm")
    for index, year in enumerate(years):
        draw.text((spot(index, 0)[0], (bottom + 16) * SCALE), str(year), fill="#222222", font=font, anchor="mm")
    for name, colour, values in series:
        points = [spot(i, value) for i, value in enumerate(values)]
        draw.line(points, fill=colour, width=3 * SCALE, joint="curve")
        for x, y in points:
            draw.ellipse([x - 5 * SCALE, y - 5 * SCALE, x + 5 * SCALE, y + 5 * SCALE], fill=colour)
        draw.text((points[-1][0] + 14 * SCALE, points[-1][1]), name, fill=colour, font=font, anchor="lm")
    _save(image, path)


def _font(size: int) -> ImageFont.FreeTypeFont:
    """A plain font of the machine's; Pillow's own has no Ø."""
    for name in ("LiberationSans-Regular.ttf", "arial.ttf", "Arial.ttf", "DejaVuSans.ttf"):
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue
    raise SystemExit("Ingen av skriftene LiberationSans, Arial og DejaVuSans finnes på maskinen.")


def _save(image: Image.Image, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    small = image.resize((image.width // SCALE * 2, image.height // SCALE * 2), Image.Resampling.LANCZOS)
    small.quantize(64).save(path, optimize=True)
