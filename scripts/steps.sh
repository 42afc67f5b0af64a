# Sourced by the scripts beside it: step by step, one line each on stderr, the output of each in a log.
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
program=${program:-scripts/$(basename "$0")}
log_folder=$root/build/log

say() { printf '%s: %s\n' "$program" "$*" >&2; }

# Says so and fails when the build folder is not ours to write.
need_build_folder() {
  mkdir -p "$log_folder" 2>/dev/null && [ -w "$log_folder" ] && [ -w "$root/build" ] && return
  say "cannot write to $root/build: run this as the owner of $root"
  return 1
}

# step <what is done> <command> [argument...]
# Quiet when it works. When it does not: the step, the reason, the end of the log, and where the log is.
step() {
  local what=$1 log status=0 start=$SECONDS
  shift
  need_build_folder || exit 1
  log=$(printf '%s' "$what" | tr -cs '[:alnum:]' '-' | tr '[:upper:]' '[:lower:]')
  log=$log_folder/${log%-}.log
  printf '%s: %s ... ' "$program" "$what" >&2
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if [ "$status" -eq 0 ]; then
    printf 'ok (%d s)\n' "$((SECONDS - start))" >&2
    return
  fi
  printf 'FAILED (exit status %d)\n' "$status" >&2
  {
    printf '\n--- the reason ---\n'
    grep -aiE -m 12 '(^|[^a-z_])(error|fatal|failed|cannot|not found|no space|unable)([^a-z_]|$)|^E: ' "$log" ||
      printf '(no line of the log names one)\n'
    printf '\n--- the end of the log ---\n'
    tail -n 40 "$log"
    printf '\n%s: the step "%s" failed; the whole log is %s\n' "$program" "$what" "$log"
  } >&2
  exit 1
}
