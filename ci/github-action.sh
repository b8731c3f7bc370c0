#!/usr/bin/env bash
# What action.yml runs: install the program outside the checkout, run it, and say where SARIF lies. All inputs come as variables.
set -euo pipefail

refuse() {
  # A newline in a value would begin a command of the runner.
  printf '::error title=unisono::%s\n' "${1//$'\n'/ }"
  exit 2
}

case "$UNISONO_COMMAND" in
  lint | audit) ;;
  *) refuse "The input command must be lint or audit." ;;
esac
case "$UNISONO_SARIF" in
  *$'\n'* | *$'\r'*) refuse "The input sarif must be one path." ;;
esac

# npm would obey an .npmrc of the checkout, so it never runs there.
home="${RUNNER_TEMP:?}/unisono"
mkdir -p "$home"
if [ -n "$UNISONO_PACKAGE" ]; then
  case "$UNISONO_PACKAGE" in
    # A bare name could be somebody else's package.
    *.tgz) ;;
    *) refuse "The input package must be a file that ends in .tgz." ;;
  esac
  [ -f "$UNISONO_PACKAGE" ] || refuse "The input package names no file."
  package="$(cd -- "$(dirname -- "$UNISONO_PACKAGE")" && pwd)/$(basename -- "$UNISONO_PACKAGE")"
  (cd "$home" && npm install --prefix "$home" --ignore-scripts --no-audit --no-fund --no-save --silent -- "$package")
  program="$home/node_modules/unisono/bin/run.cjs"
else
  program="${GITHUB_ACTION_PATH:?}/bin/run.cjs"
  [ -f "$GITHUB_ACTION_PATH/dist/program.cjs" ] ||
    (cd "$GITHUB_ACTION_PATH" && npm ci --ignore-scripts --no-audit --no-fund --silent && npm run --silent build)
fi

call=("$UNISONO_COMMAND" "--format=$UNISONO_FORMAT" "--fail-on=$UNISONO_FAIL_ON")
[ -z "$UNISONO_SARIF" ] || call+=("--out=sarif=$UNISONO_SARIF")
[ -z "$UNISONO_BASE" ] || call+=("--base=$UNISONO_BASE")
[ -z "$UNISONO_SINCE" ] || call+=("--since=$UNISONO_SINCE")
[ -z "$UNISONO_LANGUAGE" ] || call+=("--lang=$UNISONO_LANGUAGE")
call+=(--)
while IFS= read -r path || [ -n "$path" ]; do
  path="${path%$'\r'}"
  [ -z "$path" ] || call+=("$path")
done <<<"$UNISONO_PATHS"

code=0
node "$program" "${call[@]}" || code=$?
{
  printf 'exit-code=%s\n' "$code"
  if [ -n "$UNISONO_SARIF" ] && [ -f "$UNISONO_SARIF" ]; then printf 'sarif=%s\n' "$UNISONO_SARIF"; else printf 'sarif=\n'; fi
} >>"${GITHUB_OUTPUT:?}"
exit "$code"
