# Sets up what is missing and builds; sourced by ./run and ./test from the project's own folder.
# Every function may be called again: what is in place is left alone, so a second run takes seconds.

export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/target}"
export CARGO_NET_RETRY=5

# The window (Tauri on WebKitGTK), SQLCipher (OpenSSL) and the linker that .cargo/config.toml names.
build_packages=(build-essential pkg-config mold libssl-dev libwebkit2gtk-4.1-dev)
# A window without a screen, a keyring, what drives it, and what reads its letters back.
drive_packages=(dbus gnome-keyring xvfb xauth webkit2gtk-driver poppler-utils qpdf)

# The tests of the central system start a server of their own from its programs.
central_packages=(postgresql)

say() { printf '\n== %s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }

need_packages() {
  local package missing=()
  command -v dpkg-query >/dev/null || {
    echo "Not a Debian system: these must be there by other means: $*"
    return
  }
  for package in "$@"; do
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  say "Installing system packages: ${missing[*]}"
  local as_root=()
  if ((EUID != 0)); then
    command -v sudo >/dev/null || die "Run once as root: apt-get install ${missing[*]}"
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# The first build takes this much of the disk; later ones little. Said before it, for a full disk fails a step
# at a time, and never by its own name.
build_room_gib=16

free_gib() { df --output=avail --block-size=1G "$1" | tail -n 1 | tr -d ' '; }

need_room() {
  mkdir -p "$CARGO_TARGET_DIR"
  [[ -d $CARGO_TARGET_DIR/debug ]] && return
  local free
  free=$(free_gib "$CARGO_TARGET_DIR")
  ((free >= build_room_gib)) ||
    die "$CARGO_TARGET_DIR has $free GiB free and the build needs $build_room_gib: make room, or set CARGO_TARGET_DIR elsewhere"
}

need_languages() {
  command -v cargo >/dev/null || die "cargo is missing: https://rustup.rs"
  local least have
  least=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml) have=$(cargo --version | cut -d" " -f2)
  [[ $(printf '%s\n' "$least" "$have" | sort -V | head -1) == "$least" ]] ||
    die "cargo $have is too old: version $least or later is needed, from https://rustup.rs (Debian's own is older)"
  command -v node >/dev/null || die "node is missing: version 20.19 or later is needed"
  node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' ||
    die "node $(node --version) is too old: version 20.19 or later is needed"
}

# Without it the tests still run, by cargo itself.
need_nextest() {
  cargo nextest --version >/dev/null 2>&1 && return
  say "Installing cargo-nextest, which runs the tests"
  cargo install cargo-nextest --locked --debug || echo "cargo-nextest could not be installed; cargo test will do"
}

need_fuzz() {
  cargo fuzz --version >/dev/null 2>&1 && return
  say "Installing cargo-fuzz, which makes things up"
  cargo install cargo-fuzz --locked --debug
}

need_ui_packages() {
  cmp -s ui/package-lock.json ui/node_modules/.installed-lock && return
  say "Installing the window's packages"
  npm ci --prefix ui --no-audit --no-fund
  cp ui/package-lock.json ui/node_modules/.installed-lock
}

# The identity provider that the tests of the central system sign in at.
need_identity_packages() {
  cmp -s tests/identity/package-lock.json tests/identity/node_modules/.installed-lock && return
  say "Installing the tests' identity provider"
  npm ci --prefix tests/identity --ignore-scripts --no-audit --no-fund
  cp tests/identity/package-lock.json tests/identity/node_modules/.installed-lock
}

build_ui() {
  need_ui_packages
  local made=ui/dist/index.html
  [[ -f $made && -z $(find ui locales assets -path ui/node_modules -prune -o -path ui/dist -prune \
    -o -type f -newer "$made" -print -quit) ]] && return
  say "Building the window's pages"
  npm run build --prefix ui
}

build_desktop() {
  say "Building the program (the first time takes about ten minutes)"
  cargo build --locked -p desktop -p cli
}

build_central() {
  say "Building the central system"
  cargo build --locked -p central
}

# What the journeys drive, and what ./run opens.
desktop_binary() { printf '%s/debug/kvarbo-desktop' "$CARGO_TARGET_DIR"; }
