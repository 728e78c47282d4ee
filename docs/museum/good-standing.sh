#!/bin/sh
# The command `good-standing` of a machine that is an exhibit: docs/museum.md says where it goes.
# It runs what lies in /opt/good-standing, and keeps what it keeps where the unit lets it write.
: "${XDG_DATA_HOME:=/var/lib/good-standing}" "${XDG_CACHE_HOME:=/var/cache/good-standing}"
export XDG_DATA_HOME XDG_CACHE_HOME PYTHONPATH=/opt/good-standing
exec /opt/good-standing/.venv/bin/python -P -m game "$@"
