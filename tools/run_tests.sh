#!/usr/bin/env bash
# Run every test: the engine's in its own Python, those of the QGIS side in QGIS's.
# Arguments go to pytest, e.g.  tools/run_tests.sh -k scene
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Nothing of the user's own settings may reach the tests, nor the other way round.
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_RUNTIME_DIR="$scratch/run" XDG_CACHE_HOME="$scratch/cache" TMPDIR="$scratch/tmp"
export XDG_CONFIG_HOME="$scratch/config" XDG_DATA_HOME="$scratch/data"
export MPLCONFIGDIR="$scratch/matplotlib" PYTHONDONTWRITEBYTECODE=1
mkdir -m 700 "$XDG_RUNTIME_DIR"
mkdir -p "$XDG_CACHE_HOME" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$TMPDIR"
# Some tests act as another user, who must be able to get to the folders made for him.
chmod 711 "$scratch"
chmod 1777 "$TMPDIR"

# pytest's last lines are repeated at the end, where they are looked for.
run() {
    local name=$1
    shift
    "$@" 2>&1 | tee "$scratch/$name.log"
    return "${PIPESTATUS[0]}"
}

status=0
printf '== tests of the engine and the tools\n'
run engine .venv-engine/bin/python -m pytest -p no:pytest_qgis -p no:cacheprovider \
    tests/engine tests/cli "$@" || status=1

printf '== tests inside QGIS and of the real qgis_process\n'
folders=(tests/qgis)
for extra in tests/gui; do
    if compgen -G "$extra/test_*.py" >/dev/null; then
        folders+=("$extra")
    fi
done
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} QGIS_CUSTOM_CONFIG_PATH="$scratch/qgis"
export SPECTRAL_PROMPTS_PYTHON="$PWD/.venv-engine/bin/python"
run qgis .venv-qgis/bin/python -m pytest -p no:cacheprovider "${folders[@]}" "$@" || status=1

names=(engine qgis)
if [ -x .venv-qt6/bin/python ]; then
    printf '== tests of every widget with Qt 6\n'
    run qt6 .venv-qt6/bin/python -m pytest -p no:cacheprovider tests/qt6 "$@"
    # 5: the arguments choose none of them.
    case $? in 0 | 5) ;; *) status=1 ;; esac
    names+=(qt6)
else
    printf '== no Qt 6 here (make setup): its tests are left out\n'
fi

for name in "${names[@]}"; do
    printf '== %-7s %s\n' "$name:" "$(tail -n 1 "$scratch/$name.log")"
done
if [ "$status" -eq 0 ]; then
    printf '== all tests passed\n'
else
    printf '== SOME TESTS FAILED\n'
fi
exit "$status"
