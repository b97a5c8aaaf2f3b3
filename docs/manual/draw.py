"""Draw the manual's pictures from the sample workspace, offscreen: `./dev.sh shots`."""

import itertools
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
THEMES = ("light", "dark")
LANGUAGES = ("en", "ru")


def newsdesk(*words: str) -> None:
    """Run the program's command line."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-m", "newsdesk", *words], check=True, env=environment)  # noqa: S603 (our own program)


def main() -> None:
    """Draw the desk in each theme and language."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = str(Path(folder) / "sample.newsdesk")
        newsdesk("sample", workspace)
        for theme, language in itertools.product(THEMES, LANGUAGES):
            picture = HERE / f"desk-{theme}-{language}.png"
            newsdesk("shot", workspace, "-o", str(picture), "--theme", theme, "--language", language)
            print(picture)


if __name__ == "__main__":
    main()
