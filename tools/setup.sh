#!/usr/bin/env bash
# Install what is missing: system packages (Debian, Ubuntu) and the Python environments.
#
#   tools/setup.sh demo    what the demo needs
#   tools/setup.sh test    what tests and checks need as well
#   tools/setup.sh fonts   letters of all languages, for pictures of the docks in them (91 MB)
#
# What is there already is left alone: system packages are asked for one by one, an environment
# carries a stamp with the hash of its requirements.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

purpose=${1:-test}
python=${PYTHON:-/usr/bin/python3} # QGIS's Python on Linux; `python3` on PATH may be another
torch_index=https://download.pytorch.org/whl/cpu
system_packages=(qgis python3-qgis qgis-providers python3-matplotlib gdal-bin libopenblas0-openmp
    python3-venv git)
if [ "$purpose" = test ]; then
    system_packages+=(xvfb xauth xdotool imagemagick pyqt5-dev-tools qttools5-dev-tools)
elif [ "$purpose" = fonts ]; then
    system_packages=(fonts-noto-cjk)
fi

say() { printf '%s\n' "== $*"; }

fail() {
    printf 'setup: %s\n' "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "need root to run '$*': run it yourself, or install sudo."
    fi
}

install_system_packages() {
    local missing=() package
    if ! command -v dpkg-query >/dev/null; then
        command -v qgis_process >/dev/null || fail \
            "this is no Debian or Ubuntu: install QGIS 3.22 or newer with its Python bindings" \
            "and Python 3.10 or newer with venv, then run it again."
        return
    fi
    for package in "${system_packages[@]}"; do
        if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            missing+=("$package")
        fi
    done
    [ ${#missing[@]} -eq 0 ] && return
    say "installing system packages: ${missing[*]}"
    # Another installation may hold the lock for a while.
    as_root apt-get -o DPkg::Lock::Timeout=600 -q update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -q \
        install -y --no-install-recommends "${missing[@]}"
}

# stamp ENVIRONMENT FILE...: the file that says that these requirements are installed there
stamp() {
    local environment=$1
    shift
    local hash
    hash=$({ "$python" -V; cat "$@"; } | sha256sum | cut -c1-16)
    printf '%s/.installed-%s' "$environment" "$hash"
}

# create ENVIRONMENT OPTIONS...: make it unless it is there and runs
create() {
    local environment=$1
    shift
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 10))' || fail \
        "$python is $("$python" -V): Python 3.10 or newer is needed; name one with PYTHON=..."
    if ! "$environment/bin/python" -m pip --version >/dev/null 2>&1; then
        rm -rf "$environment"
        "$python" -m venv "$@" "$environment"
    fi
}

pip_install() {
    local environment=$1
    shift
    # The cache stays inside the checkout unless the user has chosen a place.
    PIP_CACHE_DIR=${PIP_CACHE_DIR:-$PWD/.cache/pip} PIP_DISABLE_PIP_VERSION_CHECK=1 \
        "$environment/bin/python" -m pip install -qq "$@"
}

install_torch() {
    local wanted
    mapfile -t wanted < <(grep -E '^(torch|torchvision)==' requirements/engine-full.txt)
    if [ "$(.venv-engine/bin/python -c '
import importlib.metadata as m
for name in ("torch", "torchvision"):
    print(name + "==" + m.version(name).split("+")[0])' 2>/dev/null)" = "$(printf '%s\n' "${wanted[@]}")" ]; then
        return
    fi
    # On Linux, PyPI's torch brings gigabytes of CUDA; the CPU builds have an index of their own.
    if [ "$(uname -s)" = Linux ] &&
        pip_install .venv-engine --no-deps --timeout 15 --retries 0 \
            --index-url "$torch_index" "${wanted[@]}" 2>/dev/null; then
        return
    fi
    say "the CPU builds' index could not be used: taking ${wanted[*]} from pip's usual index"
    pip_install .venv-engine "${wanted[@]}"
}

install_engine() {
    local files=(requirements/engine-basic.txt requirements/engine-full.txt
        requirements/engine-encoder.txt requirements/dev.txt)
    local done_file
    done_file=$(stamp .venv-engine "${files[@]}")
    [ -e "$done_file" ] && [ -x .venv-engine/bin/python ] && return
    say "preparing the engine's Python environment (.venv-engine)"
    create .venv-engine
    rm -f .venv-engine/.installed-*
    install_torch
    pip_install .venv-engine -r requirements/engine-full.txt -r requirements/dev.txt
    pip_install .venv-engine --no-deps -r requirements/engine-encoder.txt
    touch "$done_file"
}

install_qgis_side() {
    local done_file
    done_file=$(stamp .venv-qgis requirements/qgis.txt)
    [ -e "$done_file" ] && [ -x .venv-qgis/bin/python ] && return
    say "preparing the Python environment for tests inside QGIS (.venv-qgis)"
    create .venv-qgis --system-site-packages
    rm -f .venv-qgis/.installed-*
    pip_install .venv-qgis -r requirements/qgis.txt
    touch "$done_file"
}

# Qt 6 without QGIS; where there is no wheel of it, its test says so and is left out.
install_qt6() {
    local done_file
    done_file=$(stamp .venv-qt6 requirements/qt6.txt)
    [ -e "$done_file" ] && [ -x .venv-qt6/bin/python ] && return
    say "preparing the Python environment with Qt 6 (.venv-qt6)"
    create .venv-qt6
    rm -f .venv-qt6/.installed-*
    if pip_install .venv-qt6 -r requirements/qt6.txt; then
        touch "$done_file"
    else
        say "no Qt 6 for this system: the test that builds the widgets with it is left out"
        rm -rf .venv-qt6
    fi
}

install_system_packages
[ "$purpose" = fonts ] && exit
install_engine
if [ "$purpose" = test ]; then
    install_qgis_side
    install_qt6
fi
