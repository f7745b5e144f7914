#!/bin/sh
# Prints the path of a Python that can run this project, or of the given version ("3.12"), or says why there is none.
# MAINSPRING_PYTHON_SKIP=path,pyenv leaves out places to look, for the tests of this script.
version=${1:-}
fits='import sys, venv, ensurepip
wanted = sys.argv[1]
here = "%d.%d" % sys.version_info[:2]
sys.exit(0 if sys.version_info >= (3, 11) and wanted in ("", here) else 1)'
describe='import sys
words = "Python %d.%d" % sys.version_info[:2]
try:
    import venv, ensurepip
except ImportError:
    words += " without venv and ensurepip (Debian and Ubuntu: apt install python3-venv)"
print(words)'
skipped() { case ",${MAINSPRING_PYTHON_SKIP:-}," in *",$1,"*) return 0 ;; esac; return 1; }

candidates=${MAINSPRING_PYTHON:-}
if [ -z "$candidates" ]; then
    versions=${version:-3.14 3.13 3.12 3.11}
    if ! skipped path; then
        [ -n "$version" ] || candidates=python3
        for each in $versions; do candidates="$candidates python$each"; done
    fi
    if ! skipped pyenv; then
        for each in $versions; do
            for path in "${PYENV_ROOT:-$HOME/.pyenv}"/versions/"$each".*/bin/python; do
                candidates="$candidates $path"
            done
        done
    fi
fi

for candidate in $candidates; do
    # Running it is the only proof: a name on PATH may be a shim with nothing behind it.
    if "$candidate" -c "$fits" "$version" >/dev/null 2>&1; then
        "$candidate" -c 'import sys; print(sys.executable)'
        exit 0
    fi
done

{
    echo "Mainspring needs Python ${version:-3.11 or newer} with its venv module. These were tried:"
    for candidate in $candidates; do
        said=$("$candidate" -c "$describe" 2>/dev/null) || said="does not run"
        echo "  $candidate: $said"
    done
    [ -n "$version" ] || echo "Install one, or name one: make test MAINSPRING_PYTHON=/path/to/python3.12"
} >&2
exit 1
