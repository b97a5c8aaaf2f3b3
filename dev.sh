#!/bin/sh
# The one door for developers: sets up what is missing, then does what is asked. POSIX sh.
set -eu

cd "$(dirname "$0")"
VENV=.venv

usage() {
    cat <<'TEXT'
usage: ./dev.sh COMMAND

  run [WORKSPACE]  set up and open the window (on the sample workspace);
                   with no display: make the sample's briefs and a picture of the window in out/
  test [ARGS]      set up and run all tests
  check            format, lint, types, arrows, docs and the quick tests
  bench [--large]  speed and memory, each beside its floor of the same run
  peers            let other programs read our exports back
  package          build what can be carried away, in dist/, and let it test itself
  shots            draw the pictures of the manual
  words            bring the translations up to date; fails on unfinished ones
TEXT
}

say() { printf '%s\n' "dev.sh: $*" >&2; }

# --- Debian packages -----------------------------------------------------------------------------

RUN_PACKAGES="libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0
    libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
TEST_PACKAGES="git xvfb xauth xdotool openbox strace x11-utils x11-xkb-utils
    dbus at-spi2-core python3-gi gir1.2-atspi-2.0"
PEERS_PACKAGES="libreoffice-writer pandoc poppler-utils qpdf default-jre-headless npm"

has_package() {
    # On newer releases libglib2.0-0 is called libglib2.0-0t64.
    dpkg-query -W -f '${Status}\n' "$1" "$1t64" 2>/dev/null | grep -q 'install ok installed'
}

provided() {
    # A program that stands on the path need not come from a package.
    case "$1" in
        git|xdotool|openbox|strace|pandoc|qpdf|npm) command -v "$1" >/dev/null 2>&1 ;;
        xvfb) command -v Xvfb >/dev/null 2>&1 ;;
        x11-utils) command -v xprop >/dev/null 2>&1 ;;
        x11-xkb-utils) command -v setxkbmap >/dev/null 2>&1 ;;
        dbus) command -v dbus-run-session >/dev/null 2>&1 ;;
        default-jre-headless) command -v java >/dev/null 2>&1 ;;
        *) return 1 ;;
    esac
}

need_packages() {
    command -v dpkg-query >/dev/null 2>&1 || return 0
    missing=""
    for package in "$@"; do
        has_package "$package" || provided "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then root=""
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then root="sudo"
    else
        say "these packages are missing; type this line, then start again:"
        say "    sudo apt-get install --no-install-recommends$missing"
        exit 2
    fi
    say "installing$missing"
    $root apt-get update -qq || { say "the package lists could not be read"; exit 2; }
    # shellcheck disable=SC2086  # a list of words
    DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-install-recommends $missing >/dev/null \
        || { say "these packages could not be installed:$missing"; exit 2; }
}

# --- Python --------------------------------------------------------------------------------------

find_python() {
    for python in python3 python3.13 python3.12 python3.11; do
        if command -v "$python" >/dev/null 2>&1 \
            && "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s\n' "$python"
            return 0
        fi
    done
    return 1
}

set_up() {
    # shellcheck disable=SC2086
    need_packages $RUN_PACKAGES "$@"
    if ! find_python >/dev/null; then need_packages python3 python3-venv; fi
    python=$(find_python) || { say "Python 3.11 or newer is needed; this system has none"; exit 2; }
    "$python" -c 'import ensurepip, venv' 2>/dev/null || need_packages python3-venv
    locked=$(sha256sum < requirements.lock; "$python" -V)
    if [ "$(cat "$VENV/.locked" 2>/dev/null)" != "$locked" ]; then
        say "making $VENV from requirements.lock"
        rm -rf "$VENV"
        "$python" -m venv "$VENV"
        "$VENV/bin/pip" install -q --disable-pip-version-check --require-hashes -r requirements.lock
        printf '%s\n' "$locked" > "$VENV/.locked"
    fi
    project=$(pwd; sha256sum < pyproject.toml)
    if [ "$(cat "$VENV/.project" 2>/dev/null)" != "$project" ]; then
        "$VENV/bin/pip" install -q --disable-pip-version-check --no-build-isolation --no-deps -e .
        printf '%s\n' "$project" > "$VENV/.project"
    fi
    "$VENV/bin/python" -m newsdesk.gui.i18n compile
}

# --- commands ------------------------------------------------------------------------------------

headless_job() {
    say "no display: building the sample, its briefs and a picture of the window without one"
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    mkdir -p out
    newsdesk="$VENV/bin/newsdesk"
    "$newsdesk" sample "$work/sample.newsdesk"
    for format in md html docx pdf; do
        "$newsdesk" brief "$work/sample.newsdesk" --to "$format" --language ru -o "out/brief.$format"
    done
    "$newsdesk" shot "$work/sample.newsdesk" -o out/window.png
    for file in brief.md brief.html brief.docx brief.pdf window.png; do
        printf '%s\n' "$(pwd)/out/$file"
    done
}

run() {
    set_up
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then headless_job; return; fi
    if [ $# -gt 0 ]; then exec "$VENV/bin/newsdesk" "$@"; fi
    mkdir -p out
    [ -f out/sample.newsdesk ] || "$VENV/bin/newsdesk" sample out/sample.newsdesk
    exec "$VENV/bin/newsdesk" out/sample.newsdesk
}

test_all() {
    # Three parts of like length at once, for two cores: the third mostly waits for a screen. All report when all are done.
    set -- "tests/gui --ignore=tests/gui/walk" "tests/unit tests/features tests/gui/walk" \
        "tests --ignore=tests/gui --ignore=tests/unit --ignore=tests/features"
    mkdir -p .cache/test
    for part in "$@"; do
        log=.cache/test/$(printf '%s' "$part" | tr '/ ' '__').txt
        # shellcheck disable=SC2086  # a list of folders
        { code=0; "$VENV/bin/python" -m pytest -q $part > "$log" 2>&1 || code=$?; echo "$code" > "$log.rc"; } &
    done
    wait
    failed=0
    for part in "$@"; do
        log=.cache/test/$(printf '%s' "$part" | tr '/ ' '__').txt
        say "$part"
        cat "$log"
        [ "$(cat "$log.rc")" = 0 ] || failed=1
    done
    return $failed
}

check() {
    # shellcheck disable=SC2086
    set_up $TEST_PACKAGES
    "$VENV/bin/ruff" format --check .
    "$VENV/bin/ruff" check .
    "$VENV/bin/codespell" README.md CHANGELOG.md docs src tests
    "$VENV/bin/validate-pyproject" -q pyproject.toml 2>/dev/null || "$VENV/bin/validate-pyproject" pyproject.toml
    "$VENV/bin/mypy"
    "$VENV/bin/lint-imports" --cache-dir .cache/import-linter
    QT_QPA_PLATFORM=offscreen "$VENV/bin/python" -m pytest -q tests/unit tests/gui
}

peers() {
    # The Nu HTML checker, as npm carries it.
    jar=.cache/peers/node_modules/vnu-jar/build/dist/vnu.jar
    [ -f "$jar" ] || npm install --silent --no-audit --no-fund --prefix .cache/peers vnu-jar@26.9.27
    NEWSDESK_VNU_JAR="$(pwd)/$jar" QT_QPA_PLATFORM=offscreen "$VENV/bin/python" -m pytest -m peers tests/peers "$@"
}

package() {
    tools=.cache/package/venv
    locked=$(sha256sum < packaging/requirements.lock; "$python" -V)
    if [ "$(cat "$tools/.locked" 2>/dev/null)" != "$locked" ]; then
        say "making $tools from packaging/requirements.lock"
        rm -rf "$tools"
        "$python" -m venv "$tools"
        "$tools/bin/pip" install -q --disable-pip-version-check --require-hashes -r packaging/requirements.lock
        printf '%s\n' "$locked" > "$tools/.locked"
    fi
    "$tools/bin/pip" install -q --disable-pip-version-check --no-build-isolation --no-deps --force-reinstall .
    rm -rf dist
    "$tools/bin/pyinstaller" --noconfirm --log-level ERROR --distpath dist --workpath .cache/package/build \
        packaging/newsdesk.spec
    "$tools/bin/python" packaging/third_party.py dist/newsdesk/THIRD_PARTY.md
    cp LICENSE dist/newsdesk/
    tree=dist/debian
    mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" "$tree/usr/share/mime/packages" \
        "$tree/usr/share/icons/hicolor/scalable/apps"
    cp -r dist/newsdesk "$tree/opt/newsdesk"
    ln -s /opt/newsdesk/newsdesk "$tree/usr/bin/newsdesk"
    cp packaging/linux/newsdesk.desktop "$tree/usr/share/applications/"
    cp packaging/linux/newsdesk.xml "$tree/usr/share/mime/packages/"
    cp resources/icons/newsdesk.svg "$tree/usr/share/icons/hicolor/scalable/apps/"
    version=$("$tools/bin/python" -c 'from importlib.metadata import version; print(version("newsdesk"))')
    sed "s/@VERSION@/$version/; s/@ARCHITECTURE@/$(dpkg --print-architecture)/" packaging/linux/control > "$tree/DEBIAN/control"
    dpkg-deb --root-owner-group -Zzstd -z6 --build "$tree" "dist/newsdesk_$version.deb" >/dev/null
    rm -rf "$tree"
    say "the build tests itself"
    dist/newsdesk/newsdesk --self-test
    du -sh dist/newsdesk "dist/newsdesk_$version.deb"
}

shots() {
    # shellcheck disable=SC2086
    set_up $TEST_PACKAGES
    "$VENV/bin/python" docs/manual/draw.py
    NEWSDESK_PICTURES="$(pwd)/docs/manual/review" "$VENV/bin/python" -m pytest -q tests/journeys/test_offline_review.py
}

words() {
    set_up
    "$VENV/bin/python" -m newsdesk.gui.i18n update
    "$VENV/bin/python" -m newsdesk.gui.i18n compile
}

command=${1:-}
[ $# -gt 0 ] && shift
case "$command" in
    run) run "$@" ;;
    # shellcheck disable=SC2086
    test) set_up $TEST_PACKAGES
        export QT_QPA_PLATFORM=offscreen
        if [ $# -gt 0 ]; then "$VENV/bin/python" -m pytest "$@"; else test_all; fi ;;
    check) check ;;
    bench) set_up; QT_QPA_PLATFORM=offscreen "$VENV/bin/python" tests/bench/run.py "$@" ;;
    # shellcheck disable=SC2086
    peers) set_up $TEST_PACKAGES $PEERS_PACKAGES; peers "$@" ;;
    package) set_up binutils; package ;;
    shots) shots ;;
    words) words ;;
    "") usage ;;
    *) usage >&2; exit 2 ;;
esac
