"""The code blocks of the READMEs and of the page on the knowledge base do what the text says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
READMES = [path for path in (ROOT / "README.md", *sorted(ROOT.glob("livc-*/README.md"))) if path.exists()]
READMES += [ROOT / "livc-core/docs/knowledge.md"]
BLOCKS = [
    pytest.param(path, number, language, code, id=f"{path.relative_to(ROOT)}-{number}-{language}")
    for path in READMES
    for number, (language, code) in enumerate(BLOCK.findall(path.read_text("utf-8")), 1)
    # The Rust blocks run as documentation tests of the package livc-tests.
    if language in ("python", "c")
]


def printed(command: list[str], folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize(("readme", "number", "language", "code"), BLOCKS)
def test_block(readme: Path, number: int, language: str, code: str, tmp_path: Path) -> None:
    if language == "python":
        (tmp_path / "block.py").write_text(code, "utf-8")
        out = printed([sys.executable, "block.py"], tmp_path)
    else:
        library = os.environ["LIVC_LIB"]
        (tmp_path / "block.c").write_text(code, "utf-8")
        include = f"-I{ROOT / 'livc-ffi/include'}"
        flags = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", include]
        link = [f"-L{library}", "-lliv", f"-Wl,-rpath,{library}"]
        printed([os.environ.get("CC", "cc"), *flags, "block.c", "-o", "block", *link], tmp_path)
        out = printed([str(tmp_path / "block")], tmp_path)
    # What a block prints is what the text beside it promises.
    text = readme.read_text("utf-8")
    for line in out.splitlines():
        assert line.strip() in text, f"prints {line!r}, which the README does not say"
