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

# Sets JAVA_HOME: the one that is set when it is new enough, else the newest that is found.
use_newest_jdk() {
  local version
  version=$(jdk_version "${JAVA_HOME:-/none}")
  if [ -z "$version" ] || [ "$version" -lt 17 ]; then
    JAVA_HOME=$(newest_jdk)
  fi
  export JAVA_HOME
}

node_is_new() {
  local version
  version=$(node --version 2>/dev/null) || return 1
  version=${version#v}
  [ "${version%%.*}" -ge 20 ] && command -v npm >/dev/null
}

# The Debian packages that are missing of those named "command:package"; jdk and node stand for a version.
missing_packages() {
  local part
  for part in "$@"; do
    case ${part%%:*} in
      jdk) [ -n "$(newest_jdk)$(jdk_version "${JAVA_HOME:-/none}")" ] || printf '%s ' "${part#*:}" ;;
      node) node_is_new || printf 'nodejs npm ' ;;
      postgres) [ -n "$(ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null)" ] || printf '%s ' "${part#*:}" ;;
      *) command -v "${part%%:*}" >/dev/null || printf '%s ' "${part#*:}" ;;
    esac
  done
}

# How to become root here without a password: nothing to do, sudo after asking, or not at all.
root_prefix() {
  local answer
  [ "$(id -u)" -ne 0 ] || return 0
  if [ -t 0 ] && sudo -n true 2>/dev/null; then
    read -r -p "Install $1 with sudo apt-get? [Y/n] " answer
    case $answer in '' | [yYjJ]*) printf 'sudo' && return 0 ;; esac
  fi
  return 1
}

# Installs what is missing with apt-get where that is allowed, else ends with the command to type.
need() {
  local missing root
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  command -v apt-get >/dev/null ||
    die "Missing: $missing(a JDK 17 or newer, Maven 3.8 or newer, Node.js 20 or newer). Install them and start again."
  root=$(root_prefix "$missing") || die "Missing. Install it with: sudo apt-get install -y $missing"
  say "Installing $missing"
  # shellcheck disable=SC2086 # both are lists of words
  { $root apt-get update -q && $root env DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends \
    $missing; } >/dev/null || die "apt-get could not install: $missing"
  missing=$(missing_packages "$@")
  [ -z "$missing" ] || die "Still missing or too old: $missing(Node.js 20 or newer: https://nodejs.org)"
}
