#!/usr/bin/env bash
# Fuzzes each target of tests/fuzz for so many seconds: `fuzz.sh SECONDS`. What is tried first is what the project has: operations that
# an earlier program wrote, the profiles, the official test numbers. What is found to be new is kept beside the build, so that the
# next run goes on from there; what broke something is left in tests/fuzz/artifacts and belongs in tests/fuzz/found.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/setup.sh
seconds=$1

need_fuzz
corpus=$CARGO_TARGET_DIR/corpus
mkdir -p "$corpus"/{operations,wire,files}

# One file a stream, since a stream is folded alone.
awk -v folder="$corpus/operations" 'match($0, /\\"stream\\":\{[^}]*\}/) {
  stream = substr($0, RSTART, RLENGTH); sub(/.*\\"id\\":\\"/, "", stream); sub(/\\".*/, "", stream); print > (folder "/" stream)
}' crates/app/tests/data/operations-*.jsonl
for profile in assets/municipalities/*.toml; do
  { printf p; cat "$profile"; } >"$corpus/files/$(basename "$profile")"
done
awk -v folder="$corpus/files" '!/^#/ && ++number <= 40 { printf "n%s", $0 > (folder "/" $0) }' crates/app/src/demo/numbers.txt
{ printf k; cat assets/demo/recovery-public-key.pem; } >"$corpus/files/key"
id=0190b0d0-0000-7000-8000-000000000001
stream="{\"kind\":\"case\",\"id\":\"$id\"}"
printf '{"hello":{"replicas":["%s"]}}' $id >"$corpus/wire/hello"
printf '{"heads":{"epoch":"%s","upto":0,"scope":0}}' $id >"$corpus/wire/heads"
printf '{"refused":{"out_of_scope":{"stream":%s}}}' "$stream" >"$corpus/wire/refused"

cd tests/fuzz
for target in operations wire files; do
  say "Fuzzing $target for $seconds s"
  mkdir -p "found/$target"
  # Without a sanitizer a released compiler does: nothing here is unsafe, and it is panics that are looked for.
  RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir . --sanitizer none --target-dir "$CARGO_TARGET_DIR/fuzz" "$target" "$corpus/$target" "found/$target" -- \
    -max_total_time="$seconds" -max_len=200000 -timeout=20 -rss_limit_mb=4096 -print_final_stats=1
done
