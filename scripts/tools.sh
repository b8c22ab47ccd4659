# shellcheck shell=bash
# What run, check and spor need on the machine: finding it, and installing it where that is allowed.

say() { printf '%s\n' "$*" >&2; }

die() {
  say "$*"
  exit 1
}

# The major version of the JDK in a folder; nothing when there is none, or no compiler in it.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_folders() {
  local javac
  javac=$(command -v javac || true)
  [ -z "$javac" ] || dirname "$(dirname "$(readlink -f "$javac")")"
  ls -d /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home 2>/dev/null || true
}

newest_jdk() {
  local folder version best='' newest=16
  while IFS= read -r folder; do
    version=$(jdk_version "$folder")
    if [ -n "$version" ] && [ "$version" -gt "$newest" ]; then
      newest=$version best=$folder
    fi
  done < <(jdk_folders)
  printf '%s' "$best"
}

# Whether a folder holds a JDK 17 or newer.
jdk_is_new() { [ "$(jdk_version "$1" | grep . || echo 0)" -ge 17 ]; }

# Sets JAVA_HOME: the one that is set when it is new enough, else the newest that is found.
use_newest_jdk() {
  jdk_is_new "${JAVA_HOME:-/none}" || JAVA_HOME=$(newest_jdk)
  export JAVA_HOME
}

# Sets JAVA_HOME as the caller has it, else to the JDK of the caller's path; where that is too old, to the newest.
use_jdk_in_use() {
  local javac
  javac=$(command -v javac || true)
  [ -n "${JAVA_HOME:-}" ] || [ -z "$javac" ] || JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$javac")")")
  use_newest_jdk
}

# Whoever reads this file has just gone to the project's folder.
called_from=${OLDPWD:-$PWD}

in_callers_folder() { case $1 in /*) printf '%s' "$1" ;; *) printf '%s/%s' "$called_from" "$1" ;; esac; }

node_is_new() {
  local version
  version=$(node --version 2>/dev/null) || return 1
  version=${version#v}
  [ "${version%%.*}" -ge 18 ] && command -v npm >/dev/null
}

browser() { type -P chromium || type -P chromium-browser || type -P google-chrome || true; }

# The major version of the newest PostgreSQL server that Debian's packages have put here, or 0.
newest_postgres() {
  find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sed 's,/usr/lib/postgresql/\([0-9]*\)/.*,\1,' | sort -n |
    tail -n 1 | grep . || echo 0
}

# The Debian packages that are missing of those named "command:package"; jdk, node and postgres stand for a version.
missing_packages() {
  local part
  for part in "$@"; do
    case ${part%%:*} in
      jdk) jdk_is_new "${JAVA_HOME:-/none}" || [ -n "$(newest_jdk)" ] || printf '%s ' "${part#*:}" ;;
      node) node_is_new || printf 'nodejs npm ' ;;
      chromium) [ -n "$(browser)" ] || printf '%s ' "${part#*:}" ;;
      postgres) [ "$(newest_postgres)" -ge 15 ] || printf '%s ' "${part#*:}" ;;
      *) command -v "${part%%:*}" >/dev/null || printf '%s ' "${part#*:}" ;;
    esac
  done
}

# How to become root here without a password: nothing to do, sudo after asking, or not at all.
root_prefix() {
  local answer
  [ "$(id -u)" -ne 0 ] || return 0
  if [ -t 0 ] && sudo -n true 2>/dev/null; then
    # At the terminal itself: check keeps what is printed in its logs.
    read -r -p "Install $1 with sudo apt-get? [Y/n] " answer </dev/tty 2>/dev/tty
    case $answer in '' | [yYjJ]*) printf 'sudo' && return 0 ;; esac
  fi
  return 1
}

# What to type on a machine without apt-get.
elsewhere() {
  if command -v dnf >/dev/null; then
    printf 'Missing. Install it with: sudo dnf install -y java-latest-openjdk-devel maven nodejs chromium postgresql-server libreoffice-writer'
  elif command -v brew >/dev/null; then
    printf 'Missing. Install it with: brew install openjdk maven node postgresql@18 && brew install --cask chromium libreoffice'
  else
    printf 'Missing: %s(a JDK 17 or newer, Maven 3.8 or newer, Node.js 18 or newer). Install them and start again.' "$1"
  fi
}

# Installs what is missing with apt-get where that is allowed, else ends with the command to type.
need() {
  local missing root
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  command -v apt-get >/dev/null || die "$(elsewhere "$missing")"
  root=$(root_prefix "$missing") || die "Missing. Install it with: sudo apt-get install -y $missing"
  say "Installing $missing"
  # shellcheck disable=SC2086 # both are lists of words
  { $root apt-get update -q && $root env DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends \
    $missing; } >/dev/null || die "apt-get could not install: $missing"
  missing=$(missing_packages "$@")
  [ -z "$missing" ] || die "Still missing or too old: $missing(Node.js 18 or newer: https://nodejs.org)"
}
