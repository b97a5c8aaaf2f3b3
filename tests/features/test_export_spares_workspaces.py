"""A brief written over the workspace that it comes from would destroy it: it is refused, through links too."""

import subprocess
import sys
from pathlib import Path

import pytest

from newsdesk.edits.sample import build_sample


@pytest.mark.parametrize("target", ["w.newsdesk", "link.md", "w.newsdesk-wal"])
def test_a_brief_is_never_written_over_a_workspace(tmp_path: Path, target: str) -> None:
    workspace = tmp_path / "w.newsdesk"
    build_sample(workspace).close()
    (tmp_path / "link.md").symlink_to(workspace)
    (tmp_path / "w.newsdesk-wal").touch()
    before = workspace.read_bytes()

    done = subprocess.run(
        [sys.executable, "-m", "newsdesk", "brief", str(workspace), "--to", "md", "-o", str(tmp_path / target)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 2
    assert "workspace" in done.stderr
    assert "Traceback" not in done.stderr
    assert workspace.read_bytes() == before
    assert (tmp_path / "link.md").is_symlink()
