#!/usr/bin/env bash
# The QGIS-side tests and one real run with several versions of QGIS: the one of this machine, and
# those of other Debian releases in folders of their own (chroots, about 4 GB each).
#
#   tools/test_versions.sh                    here, trixie (QGIS 3.40) and forky (3.44)
#   tools/test_versions.sh trixie             one of them
#   PYTEST_ARGUMENTS="-k options" tools/test_versions.sh here
#
# What was made is kept in SPECTRAL_PROMPTS_CHROOTS (default: ~/.cache/spectral_prompts/chroots) and
# used again; remove it to begin anew. Needs root (or sudo), debootstrap and a network the first time.
# Figures go to results.txt there; docs/compatibility.md holds those of the last release.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

store=${SPECTRAL_PROMPTS_CHROOTS:-$HOME/.cache/spectral_prompts/chroots}
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
system_packages=(qgis python3-qgis qgis-providers python3-matplotlib gdal-bin libopenblas0-openmp
    python3-venv xvfb xauth xdotool imagemagick)
suites=("$@")
[ ${#suites[@]} -eq 0 ] && suites=(here trixie forky)

say() { printf '== %s\n' "$*"; }

fail() {
    printf 'test_versions: %s\n' "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo --preserve-env "$@"
    else
        fail "need root to run '$*': run it yourself, or install sudo."
    fi
}

# inside ROOT COMMAND...: run something there, with nothing of this machine's environment
inside() {
    local root=$1
    shift
    as_root chroot "$root" env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore PIP_DEFAULT_TIMEOUT=180 \
        ${PIP_INDEX_URL:+PIP_INDEX_URL="$PIP_INDEX_URL"} ${PIP_CERT:+PIP_CERT="$PIP_CERT"} \
        QT_QPA_PLATFORM=offscreen "$@"
}

make_system() {
    local suite=$1 root=$2
    [ -e "$root/.system" ] && return
    command -v debootstrap >/dev/null ||
        as_root apt-get -q install -y --no-install-recommends debootstrap || return 1
    # A release newer than this debootstrap is made like all others.
    local script=/usr/share/debootstrap/scripts/$suite
    [ -e "$script" ] || as_root ln -s sid "$script" || return 1
    say "$suite: installing Debian and QGIS into $root (some minutes)"
    as_root rm -rf "$root"
    as_root debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "$mirror" \
        >"$store/$suite.log" 2>&1 || return 1
    # The lists of a release in the making may be older than they say they may be.
    printf 'Acquire::Check-Valid-Until "false";\n' |
        as_root tee "$root/etc/apt/apt.conf.d/90valid" >/dev/null
    # Services have no business in a folder.
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$root/usr/sbin/policy-rc.d" >/dev/null
    as_root chmod 755 "$root/usr/sbin/policy-rc.d"
    inside "$root" DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends \
        "${system_packages[@]}" >>"$store/$suite.log" 2>&1 || return 1
    as_root touch "$root/.system"
}

# What pip needs to reach its index from there.
take_network_settings() {
    local root=$1 file
    for file in /etc/resolv.conf ${PIP_CERT:-}; do
        [ -f "$file" ] && as_root install -D -m 644 "$file" "$root$file"
    done
}

make_environments() {
    local suite=$1 root=$2 stamp
    stamp=.environments-$(cat requirements/engine-basic.txt requirements/qgis.txt | sha256sum | cut -c1-16)
    [ -e "$root/$stamp" ] && return
    say "$suite: installing the engine's packages and pytest"
    take_network_settings "$root"
    as_root mkdir -p "$root/requirements" || return 1
    as_root cp requirements/engine-basic.txt requirements/qgis.txt "$root/requirements/"
    {
        inside "$root" rm -rf /engine /qgis-side &&
            inside "$root" python3 -m venv /engine &&
            inside "$root" /engine/bin/python -m pip install -q -r /requirements/engine-basic.txt &&
            inside "$root" python3 -m venv --system-site-packages /qgis-side &&
            inside "$root" /qgis-side/bin/python -m pip install -q -r /requirements/qgis.txt
    } >>"$store/$suite.log" 2>&1 || return 1
    as_root touch "$root/$stamp"
}

copy_checkout() {
    local root=$1
    as_root rm -rf "$root/checkout"
    as_root mkdir -p "$root/checkout"
    git ls-files -z --cached --others --exclude-standard |
        tar --null --files-from=- --ignore-failed-read -c 2>/dev/null |
        as_root tar -x --no-same-owner -C "$root/checkout"
    as_root cp "$scratch"/dist/*.zip "$root/checkout/plugin.zip"
}

# run_tests NAME PROGRAM...: the tests and the real run; PROGRAM runs something in the checkout
run_tests() {
    local name=$1 status=0
    shift
    # shellcheck disable=SC2086 # several words are meant
    "$@" "$python" -m pytest -q --tb=short -p no:cacheprovider tests/qgis tests/gui ${PYTEST_ARGUMENTS:-} \
        >"$store/$name.tests.log" 2>&1 || status=1
    local tests run
    tests=$(tail -n 1 "$store/$name.tests.log")
    run=$("$@" "$python" tools/version_run.py 2>"$store/$name.run.log") || status=1
    printf '%s: %s | tests: %s\n' "$name" "${run:-the real run failed}" "$tests" |
        tee -a "$store/results.txt"
    grep -E '^(FAILED|ERROR)' "$store/$name.tests.log"
    [ "$status" -eq 0 ] || say "$name: see $store/$name.tests.log and $store/$name.run.log"
    return "$status"
}

in_chroot() {
    # The zip is built here: there is no git in the copy.
    inside "$root" XDG_RUNTIME_DIR=/tmp/run QGIS_CUSTOM_CONFIG_PATH=/tmp/profile \
        SPECTRAL_PROMPTS_PYTHON=/engine/bin/python PYTHONDONTWRITEBYTECODE=1 \
        SPECTRAL_PROMPTS_ZIP=/checkout/plugin.zip SPECTRAL_PROMPTS_TIER=basic \
        sh -c 'cd /checkout && exec "$@"' sh "$@"
}

here() {
    env QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$scratch/run" \
        QGIS_CUSTOM_CONFIG_PATH="$scratch/profile" PYTHONDONTWRITEBYTECODE=1 \
        SPECTRAL_PROMPTS_PYTHON="$PWD/.venv-engine/bin/python" "$@"
}

mkdir -p "$store" || exit 1
scratch=$(mktemp -d)
mounted=()
clean_up() {
    local place
    for place in "${mounted[@]}"; do
        as_root umount -l "$place"
    done
    rm -rf "$scratch"
}
trap clean_up EXIT
mkdir -m 700 "$scratch/run"
python3 tools/package.py --worktree --output "$scratch/dist" || exit 1
result=0
for suite in "${suites[@]}"; do
    if [ "$suite" = here ]; then
        python=.venv-qgis/bin/python
        say "here: tests"
        run_tests here here || result=1
        continue
    fi
    root=$store/$suite
    if ! make_system "$suite" "$root" || ! make_environments "$suite" "$root"; then
        say "$suite: could not be made, see $store/$suite.log"
        result=1
        continue
    fi
    copy_checkout "$root"
    inside "$root" sh -c 'rm -rf /tmp/run /tmp/profile && mkdir -m 700 /tmp/run'
    # Tests look for processes there; most run without.
    if ! mountpoint -q "$root/proc" && as_root mount -t proc proc "$root/proc" 2>/dev/null; then
        mounted+=("$root/proc")
    fi
    python=/qgis-side/bin/python
    say "$suite: tests"
    run_tests "$suite" in_chroot || result=1
done
exit "$result"
